import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Two headings of a section say the same',
  affects: ['blind', 'cognitive'],
  finding: '“{text}” is the heading of more than one part of the same section.',
  why: 'In a list of headings, which screen reader users move by, the parts cannot be told apart.',
  mend: 'Say in each heading what is special about its part: “Fees for adults”, “Fees for children”.',
  question: 'Does “{text}” tell this part from the others with the same heading?',
};
