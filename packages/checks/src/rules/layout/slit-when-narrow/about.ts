import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Fixed bars leave a slit to read in',
  affects: ['low-vision', 'motor', 'cognitive'],
  finding:
    'At 400 percent, bars that stay in place leave {freePx} pixels of the height of the window. This is the tallest of them.',
  why: 'Who enlarges the page, or holds a phone sideways, sees a line or two at a time between the bars, and has to scroll without end.',
  mend: 'Let the bars scroll with the page where the window is low, or keep them as low as a line of text.',
  before: '.bar { position: fixed; bottom: 0 }',
  after: '@media (min-height: 600px) { .bar { position: sticky; bottom: 0 } }',
};
