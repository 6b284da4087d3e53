import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Heading is as long as a paragraph',
  affects: ['blind', 'cognitive'],
  finding: 'The heading has {length} characters.',
  why: 'Screen readers list the headings of a page. Long ones hide the others; and often a paragraph was only made a heading to get larger letters.',
  mend: 'Shorten the heading to a few words. If it is a paragraph, make it one, and set its size by a style.',
};
