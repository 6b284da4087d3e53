import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Abbreviation without its long form',
  affects: ['cognitive', 'blind', 'everyone'],
  finding: 'The page does not say what “{text}” stands for.',
  why: 'Who is new to an office does not know its abbreviations. People with cognitive impairments or another first language cannot guess them, and screen readers may read them as a word.',
  mend: 'Write the long form where the abbreviation comes first, and the short one in brackets after it. Or leave the short form out.',
  before: '<p><abbr>DMV</abbr> will write to you.</p>',
  after: '<p>The Department of Motor Vehicles (<abbr>DMV</abbr>) will write to you.</p>',
  question: 'Does everybody who uses this page know what “{text}” stands for?',
};
