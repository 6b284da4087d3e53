import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Only a colour shows which one is chosen',
  affects: ['colour-blind', 'low-vision'],
  finding: '“{text}” differs from its neighbours by its colour alone, and by little.',
  why: 'People who cannot tell these colours apart do not see where they are, or what they have chosen.',
  mend: 'Mark the chosen one in a second way: a line below, bold letters, a sign; or choose colours with a contrast of 3 to 1.',
  before: '.tab[aria-selected=true] { color: #00603a }',
  after: '.tab[aria-selected=true] { color: #00603a; border-bottom: 4px solid; font-weight: bold }',
};
