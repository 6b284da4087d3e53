import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'errors-by-colour-only-by-trial',
  level: 'warning',
  wcag: ['3.3.1', '1.4.1'],
  needs: ['sends'],
  *examine(page) {
    for (const { marked, shown, isSaid } of page.measures.sends ?? []) {
      const [field] = marked;
      if (!field || shown.length > 0 || isSaid) continue;
      yield { element: field, facts: { name: page.name(field) } };
      return;
    }
  },
};
