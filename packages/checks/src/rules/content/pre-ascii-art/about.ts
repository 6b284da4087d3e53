import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Picture made of letters and signs',
  affects: ['blind'],
  finding: 'This looks like a picture, table or frame drawn with signs.',
  why: 'A screen reader says every sign: “slash, backslash, bar, bar”. Nobody hears a picture in that.',
  mend: 'Use a real image with a text alternative, or a real table. If the signs have to stay, give their container role="img" and a label that says what they show.',
  before: '<pre> /\\_/\\ \n( o.o )\n > ^ <</pre>',
  after: '<pre role="img" aria-label="A cat"> /\\_/\\ …</pre>',
};
