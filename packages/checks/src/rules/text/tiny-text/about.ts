import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text is too small',
  affects: ['low-vision', 'everyone'],
  finding: 'The letters are only {size} pixels high.',
  why: 'Most people over fifty cannot read text that small without a magnifier, and on a phone nobody can.',
  mend: 'Use the size of the text around it, at least 16 pixels (1 rem), and for notes at least 12.',
};
