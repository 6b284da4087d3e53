import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Page does not fit a narrow screen',
  finding:
    'At a width of 320 pixels this part goes {px} pixels beyond the screen, or over other content.',
  why: 'That is the width which is left when people with low vision enlarge a page to 400 %. They have to scroll sideways for every line.',
  mend: 'Ask a developer to let this part wrap or shrink: no fixed widths, max-width: 100%, columns below each other.',
};
