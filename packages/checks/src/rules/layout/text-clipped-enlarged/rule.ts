import { measured } from '../measured.ts';

export const rule = measured(
  'zoom',
  { id: 'text-clipped-enlarged', wcag: ['1.4.4'] },
  { scroll: null, clipped: 'error', overlap: 'warning' },
);
