import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text runs in the wrong direction',
  affects: ['everyone', 'cognitive'],
  finding: 'The text is set from right to left, and its language is written from left to right.',
  why: 'Full stops and brackets jump to the beginning of the line. People with reading difficulties cannot put the sentence together.',
  mend: 'Take dir="rtl" away. To align text to the right, use a style.',
};
