import { measured } from '../measured.ts';

export const rule = measured(
  'spacing',
  { id: 'text-clipped-with-spacing', wcag: ['1.4.12'] },
  { scroll: null, clipped: 'error', overlap: 'warning' },
);
