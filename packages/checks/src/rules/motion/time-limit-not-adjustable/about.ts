import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Time runs out',
  affects: ['blind', 'low-vision', 'motor', 'cognitive'],
  finding: 'The page ends by itself after some time, and offers no control for more time.',
  why: 'People who read slowly, use a screen reader or type with a switch need several times as long. What they entered is lost.',
  mend: 'Do without the limit. If it has to be, warn at least 20 seconds before its end and offer a button for more time.',
  after: '<p>You will be signed out in 2 minutes. <button>Stay signed in</button></p>',
};
