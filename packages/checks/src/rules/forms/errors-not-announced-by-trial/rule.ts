import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'errors-not-announced-by-trial',
  level: 'warning',
  wcag: ['4.1.3', '3.3.1'],
  needs: ['sends'],
  *examine(page) {
    for (const { marked, shown, text, isSaid } of page.measures.sends ?? []) {
      const [message] = shown;
      if (!message || isSaid) continue;
      if (marked.length === 0 && !page.anyWords('wrong').test(text)) continue;
      yield { element: message, facts: { text: text.slice(0, 120) } };
      return;
    }
  },
};
