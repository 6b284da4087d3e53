import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Moves even where less motion is asked for',
  affects: ['cognitive', 'low-vision'],
  finding: 'This goes on moving where the system is set to reduce motion.',
  why: 'Motion makes some people dizzy or sick, and takes all attention from others. They have asked their system for less of it.',
  mend: 'Stop the motion for those who ask for less of it.',
  before: '.banner { animation: slide 4s infinite }',
  after:
    '@media (prefers-reduced-motion: no-preference) { .banner { animation: slide 4s infinite } }',
};
