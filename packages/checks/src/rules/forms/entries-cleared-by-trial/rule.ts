import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'entries-cleared-by-trial',
  level: 'warning',
  wcag: ['3.3.7'],
  needs: ['sends'],
  *examine(page) {
    for (const { form, cleared, isFilled, marked, text } of page.measures.sends ?? []) {
      const isRefused = marked.length > 0 || page.anyWords('wrong').test(text);
      if (!isFilled || cleared.length < 2 || !isRefused) continue;
      yield { element: form, facts: { count: cleared.length } };
    }
  },
};
