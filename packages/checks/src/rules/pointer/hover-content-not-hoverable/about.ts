import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'The mouse cannot reach what it brings up',
  affects: ['low-vision', 'motor', 'cognitive'],
  finding:
    'This appears while the mouse is over something else, and goes as soon as the mouse moves onto it.',
  why: 'People who enlarge the screen have to move the mouse over the text to read all of it. It vanishes when they try.',
  mend: 'Keep it while the mouse is over it, for example by putting it inside what is hovered.',
};
