import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'It moves and cannot be stopped',
  affects: ['cognitive', 'low-vision', 'blind'],
  finding: 'This goes on moving or changing by itself, and no control on the page pauses it.',
  why: 'People who are easily distracted cannot read anything next to it. People who read slowly lose the text before its end.',
  mend: 'Stop after five seconds, or add a button that pauses it.',
};
