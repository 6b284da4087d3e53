import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'The device has to be moved',
  affects: ['motor'],
  finding:
    'The page reacts when the device is shaken or tilted, and has no control that does the same.',
  why: 'People whose device is fixed to a wheelchair cannot move it, and people with a tremor move it without wanting to.',
  mend: 'Add a button that does the same, and a way to turn the reaction to movement off.',
};
