import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'hover-content-not-dismissible-by-trial',
  level: 'warning',
  wcag: ['1.4.13'],
  needs: ['hover'],
  *examine({ measures }) {
    for (const { trigger, text, isDismissible, coversOthers } of measures.hover ?? []) {
      if (isDismissible === false && coversOthers) yield { element: trigger, facts: { text } };
    }
  },
};
