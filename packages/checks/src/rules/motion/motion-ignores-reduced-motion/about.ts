import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'It moves for those who asked for no motion',
  affects: ['cognitive', 'seizures', 'low-vision'],
  finding: 'The page moves things, and its style sheets do not heed the setting for less motion.',
  why: 'Large movements make some people dizzy or sick. They tell their device to reduce motion, and this page does not listen.',
  mend: 'Turn animations off in a “prefers-reduced-motion: reduce” block of the style sheet.',
  after: '@media (prefers-reduced-motion: reduce) { * { animation: none; transition: none; } }',
};
