import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'An error empties the form',
  affects: ['cognitive', 'motor', 'blind'],
  finding: 'When something is wrong, {count} fields lose what was typed into them.',
  why: 'People who type slowly or with difficulty have to do all of it again for one mistake, and many give up.',
  mend: 'Keep what was entered, and mark only what is wrong.',
};
