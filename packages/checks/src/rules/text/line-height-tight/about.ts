import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Lines of text are too close together',
  affects: ['cognitive', 'low-vision'],
  finding: 'From line to line it is only {ratio} times the size of the letters.',
  why: 'Where lines nearly touch, people with low vision or dyslexia slip into the line above or below.',
  mend: 'Set the line height of running text to 1.5 (line-height: 1.5).',
};
