import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text looks like a heading and is none',
  affects: ['blind', 'cognitive', 'low-vision'],
  finding: '“{text}” is large or bold like a heading, and only looks like one.',
  why: 'Screen reader users jump from heading to heading to get to what they need. This one they never meet.',
  mend: 'Make it a heading of the level that fits: choose “Heading” in the editor instead of bold letters.',
  before: '<p><b>Who can apply</b></p>',
  after: '<h2>Who can apply</h2>',
};
