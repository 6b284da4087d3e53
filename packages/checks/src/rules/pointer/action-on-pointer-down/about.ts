import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'It acts as soon as it is pressed',
  affects: ['motor', 'low-vision', 'cognitive'],
  finding: '“{text}” acts when a finger or mouse button goes down, not when it is let go.',
  why: 'People with a tremor or low vision often touch the wrong thing. Elsewhere they can slide off before they let go; here it is too late.',
  mend: 'Use the click event in place of mousedown, pointerdown or touchstart.',
};
