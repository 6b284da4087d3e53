import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Many emoji in a row',
  affects: ['blind', 'cognitive'],
  finding: 'The text holds several emoji one after the other.',
  why: 'A screen reader says the full name of each: “party popper, party popper, party popper”. The sentence around them is lost.',
  mend: 'Use one emoji at most, at the end of the sentence, and never in place of a word.',
};
