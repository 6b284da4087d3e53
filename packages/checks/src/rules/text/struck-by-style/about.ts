import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text is struck through by its style only',
  affects: ['blind', 'cognitive'],
  finding: '“{text}” is struck through, and nothing but the style sheet says so.',
  why: 'Screen readers read the old price or the date that was put off like any other text, so that people hear both and do not know which one holds.',
  mend: 'Mark it up with del or s, and write what it is: “old price”. It may be hidden from sight if there is no room.',
  before: '<span class="old">£45</span> £30',
  after: '<del><span class="visually-hidden">old price </span>£45</del> £30',
};
