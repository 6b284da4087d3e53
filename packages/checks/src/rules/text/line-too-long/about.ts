import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Lines of text are too long',
  affects: ['cognitive', 'low-vision'],
  finding: 'There are about {length} characters on a line.',
  why: 'On the way back from the end of a long line, the eye misses the next one. People with low vision or reading difficulties read the same line twice or lose their place.',
  mend: 'Keep running text to 80 characters a line, at best 60 to 70 (max-width: 70ch).',
};
