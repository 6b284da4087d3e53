import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Code or filler shows in the text',
  affects: ['everyone', 'blind', 'cognitive'],
  finding: 'The text contains “{match}”.',
  why: 'Screen readers read every sign of it aloud. Nobody knows what is meant, and people who read slowly lose their place.',
  mend: 'Take it out, or put in what was meant to stand there. If the page is about code, put it into <code>.',
  before: '<p>Fees &amp;nbsp;and dates for {{name}}</p>',
  after: '<p>Fees and dates for Anna</p>',
};
