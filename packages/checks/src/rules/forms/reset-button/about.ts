import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Button that empties the form',
  affects: ['motor', 'cognitive', 'low-vision'],
  finding: 'The button takes away everything that was entered.',
  why: 'It stands near the button that sends. People who aim badly, or do not read every word, lose all their work at once.',
  mend: 'Take the button away. People can change each answer by itself.',
};
