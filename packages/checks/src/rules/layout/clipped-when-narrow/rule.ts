import type { PageRule } from '../../../contract/types.ts';
import { lostTexts } from '../lost-texts.ts';

export const rule: PageRule = {
  id: 'clipped-when-narrow',
  level: 'warning',
  wcag: ['1.4.10'],
  needs: ['reflow'],
  examine: ({ measures }) => lostTexts(measures.reflow),
};
