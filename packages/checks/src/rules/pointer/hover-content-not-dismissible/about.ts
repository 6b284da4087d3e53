import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'What the mouse brings up cannot be closed',
  affects: ['low-vision', 'cognitive'],
  finding:
    'This appears over other content while the mouse is over something, and Escape does not take it away.',
  why: 'People who enlarge the screen see little but this, and cannot move the mouse out of it without losing their place.',
  mend: 'Hide it when the Escape key is pressed.',
};
