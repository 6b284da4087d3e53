import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Heading or list is marked as if it were none',
  affects: ['blind'],
  finding:
    'Its role says that it is for the looks only, so screen readers do not tell that it is a {kind}.',
  why: 'People who do not see the page jump from heading to heading and hear how many entries a list has. Of this one they learn nothing.',
  mend: 'Take the role away. If it really is no {kind}, use a div or a paragraph.',
  before: '<h2 role="presentation">What you need</h2>',
  after: '<h2>What you need</h2>',
};
