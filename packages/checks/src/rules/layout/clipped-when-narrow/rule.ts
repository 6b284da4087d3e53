import type { PageRule } from '../../../contract/types.ts';
import { lostTexts } from '../lost-texts.ts';

export const rule: PageRule = {
  id: 'clipped-when-narrow',
  topic: 'layout',
  level: 'warning',
  wcag: ['1.4.10'],
  affects: ['low-vision', 'cognitive'],
  needs: ['reflow'],
  examine: ({ measures }) => lostTexts(measures.reflow),
};
