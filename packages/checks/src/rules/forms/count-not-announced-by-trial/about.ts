import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'A choice changes a number in silence',
  affects: ['blind', 'low-vision'],
  finding: '“{name}” changes “{text}”, and no screen reader says so.',
  why: 'People who do not see that place do not know that the list has changed, or that anything happened at all.',
  mend: 'Give the text with the number role="status", so that it is said when it changes.',
};
