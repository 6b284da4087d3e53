import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'A fixed bar may cover what has the focus',
  affects: ['keyboard', 'low-vision', 'motor'],
  finding: 'This bar stays in place while the page scrolls, and the page leaves no room for it.',
  why: 'With Tab, and above all with Shift+Tab, the browser scrolls just far enough: the control with the focus then lies below the bar, where nobody sees it.',
  mend: 'Give the page a scroll-padding-top (or -bottom) as high as the bar.',
  after: 'html { scroll-padding-top: 5rem; }',
};
