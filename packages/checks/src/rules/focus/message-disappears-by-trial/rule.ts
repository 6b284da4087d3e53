import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'message-disappears-by-trial',
  level: 'warning',
  wcag: ['2.2.1', '1.4.13'],
  needs: ['focus'],
  *examine({ measures }) {
    for (const { trigger, text, shownMs } of measures.focus?.messages ?? []) {
      yield { element: trigger, facts: { text, seconds: (shownMs / 1000).toFixed(1) } };
    }
  },
};
