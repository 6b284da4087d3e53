import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'tab-state-stale-by-trial',
  level: 'error',
  wcag: ['4.1.2'],
  needs: ['presses'],
  *examine(page) {
    for (const element of page.measures.staleTabs ?? []) {
      yield { element, facts: { text: page.name(element) } };
    }
  },
};
