import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'keyboard-trap',
  level: 'error',
  wcag: ['2.1.2'],
  needs: ['focus'],
  *examine({ measures }) {
    for (const element of measures.focus?.traps ?? []) yield { element };
  },
};
