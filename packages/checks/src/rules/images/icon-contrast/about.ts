import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Icon is too pale',
  affects: ['low-vision'],
  finding: 'The icon has a contrast of {ratio} to 1 with what is around it; 3 to 1 is needed.',
  why: 'People with poor sight, or in sunlight, do not see the icon, and there is no text in its place.',
  mend: 'Make the icon darker (on a dark ground, lighter) until the contrast is at least 3 to 1, or put a word beside it.',
  before: '<button aria-label="Search"><svg fill="#bbb">…</svg></button>',
  after: '<button aria-label="Search"><svg fill="#555">…</svg></button>',
};
