import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Heading says nothing',
  affects: ['blind', 'cognitive'],
  finding: 'The heading says only “{text}”.',
  why: 'People choose by headings what to read, and screen reader users jump between them. This one could stand over anything, or was left over from a template.',
  mend: 'Say in the heading what the part below is about.',
  before: '<h2>Section 1</h2>',
  after: '<h2>Who can apply</h2>',
};
