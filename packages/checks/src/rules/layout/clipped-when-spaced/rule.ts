import type { PageRule } from '../../../contract/types.ts';
import { lostTexts } from '../lost-texts.ts';

export const rule: PageRule = {
  id: 'clipped-when-spaced',
  level: 'warning',
  wcag: ['1.4.12'],
  needs: ['spacing'],
  examine: ({ measures }) => lostTexts(measures.spacing),
};
