import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Screen readers say a paragraph twice',
  affects: ['blind'],
  finding: '“{text} …” is on the page twice: once to be seen, and once out of sight.',
  why: 'A copy for other screens is often moved out of sight only. Screen reader users hear it all the same, and wonder what is different about it.',
  mend: 'Hide the copy that is not used with display: none, or take it away.',
  before: '<p class="mobile-copy">Line 4 does not run …</p><p>Line 4 does not run …</p>',
  after: '<p>Line 4 does not run …</p>',
};
