import type { PageRule } from '../../../contract/types.ts';
import { lostTexts } from '../lost-texts.ts';

export const rule: PageRule = {
  id: 'clipped-when-enlarged',
  level: 'warning',
  wcag: ['1.4.4'],
  needs: ['zoom'],
  examine: ({ measures }) => lostTexts(measures.zoom),
};
