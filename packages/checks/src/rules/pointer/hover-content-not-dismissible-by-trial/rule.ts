import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'hover-content-not-dismissible-by-trial',
  topic: 'pointer',
  level: 'warning',
  wcag: ['1.4.13'],
  affects: ['low-vision', 'cognitive'],
  needs: ['hover'],
  *examine({ measures }) {
    for (const { trigger, text, isDismissible, coversOthers } of measures.hover ?? []) {
      if (isDismissible === false && coversOthers) yield { element: trigger, facts: { text } };
    }
  },
};
