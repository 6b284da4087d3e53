import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'A message goes away by itself',
  affects: ['blind', 'low-vision', 'cognitive', 'motor'],
  finding: 'Something that appears here is hidden again after {seconds} seconds.',
  why: 'People who read slowly, enlarge the screen or listen to it have not reached the message by then.',
  mend: 'Leave the message until people close it or go on.',
};
