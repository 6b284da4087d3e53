import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Long text is centred',
  affects: ['cognitive', 'low-vision'],
  finding: 'Several lines of text are centred, so that each begins at another place.',
  why: 'At the end of a line the eye goes back to where the lines begin. People with low vision who enlarge the page have to look for the beginning each time.',
  mend: 'Align texts of more than three lines to the left.',
};
