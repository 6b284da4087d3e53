import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'A message goes before it can be read',
  affects: ['cognitive', 'low-vision', 'blind'],
  finding:
    'When the keyboard comes here, “{text}” appears, and is gone after about {seconds} seconds.',
  why: 'People who read slowly, use a screen reader or enlarge the screen do not get to it in time.',
  mend: 'Leave the message in place until the person goes on or closes it.',
};
