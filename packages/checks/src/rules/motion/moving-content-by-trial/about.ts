import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Moves without end, and nothing stops it',
  affects: ['cognitive', 'low-vision', 'blind'],
  finding:
    'This began to move by itself, goes on for more than five seconds, and no control to pause it was found.',
  why: 'People who are easily distracted cannot read beside it. People who read slowly do not get to the end of what moves away.',
  mend: 'Stop it within five seconds, or add a button to pause it.',
};
