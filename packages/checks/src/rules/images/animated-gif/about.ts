import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Moving image that cannot be stopped',
  affects: ['cognitive', 'seizures', 'low-vision'],
  finding: 'The image “{file}” seems to move.',
  why: 'Movement beside a text keeps people with attention disorders from reading it at all, and can make others dizzy. An animated image has no switch.',
  mend: 'Use a still image, or a video with controls that does not start by itself. Movement that ends within five seconds may stay.',
  question: 'Does the image “{file}” stand still, or stop within five seconds?',
};
