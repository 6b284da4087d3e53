import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'hover-content-not-hoverable-by-trial',
  level: 'warning',
  wcag: ['1.4.13'],
  needs: ['hover'],
  *examine({ measures }) {
    for (const { trigger, text, isHoverable } of measures.hover ?? []) {
      if (isHoverable === false) yield { element: trigger, facts: { text } };
    }
  },
};
