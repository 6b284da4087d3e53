import { measured } from '../measured.ts';

export const rule = measured(
  'reflow',
  { id: 'page-wider-at-320', wcag: ['1.4.10'] },
  { scroll: 'error', clipped: 'warning', overlap: 'warning' },
);
