import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Explanation appears only under the pointer',
  affects: ['keyboard', 'blind', 'motor', 'cognitive'],
  finding: '“{text}” is drawn while the pointer is over a word, and in no other way.',
  why: 'Who uses a keyboard, a telephone or a screen reader never gets to the explanation.',
  mend: 'Explain the word in the text, or let a button beside it show the explanation.',
  before: '<span data-tip="The part that you bear yourself">excess</span>',
  after: 'excess (the part that you bear yourself)',
};
