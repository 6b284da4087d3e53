import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'It needs a swipe or a pinch',
  affects: ['motor', 'keyboard', 'low-vision', 'speech-input'],
  finding: 'This part reacts to a finger that moves, and no button does the same.',
  why: 'People who use a head pointer, a switch or a mouse with one button cannot draw a path or use two fingers.',
  mend: 'Add buttons that do the same: previous and next, larger and smaller.',
};
