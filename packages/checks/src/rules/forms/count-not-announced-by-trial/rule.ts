import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'count-not-announced-by-trial',
  level: 'warning',
  wcag: ['4.1.3'],
  needs: ['changes'],
  *examine(page) {
    for (const { trigger, message, text } of page.measures.counts ?? []) {
      yield { element: message, facts: { name: page.name(trigger), text } };
    }
  },
};
