import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Link that claims to be a button ignores the space bar',
  affects: ['keyboard', 'blind', 'speech-input'],
  finding: '“{text}” is a link that calls itself a button, and does not react to the space bar.',
  why: 'A screen reader says “button”, so people press the space bar as on every button. Here the page scrolls away instead.',
  mend: 'If it leads to another page, take role="button" out; it may look like a button all the same. If it does something here, make it a <button>.',
  before: '<a href="/next" role="button" class="button">Continue to fees</a>',
  after: '<a href="/next" class="button">Continue to fees</a>',
};
