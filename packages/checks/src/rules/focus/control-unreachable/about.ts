import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Tab passes this control by',
  affects: ['keyboard', 'motor', 'blind'],
  finding:
    'Pressing Tab through the whole page never came to this control, though it looks ready for use.',
  why: 'People who work with the keyboard alone cannot use it. Nothing tells them so: the focus goes on elsewhere.',
  mend: 'Find the script that moves the focus elsewhere when Tab comes here, and take it out.',
};
