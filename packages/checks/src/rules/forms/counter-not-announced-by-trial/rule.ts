import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'counter-not-announced-by-trial',
  level: 'warning',
  wcag: ['4.1.3'],
  needs: ['typing'],
  *examine(page) {
    for (const { element, counters } of page.measures.typing ?? []) {
      for (const counter of counters) {
        yield {
          element: counter,
          facts: { name: page.name(element), text: page.text(counter) },
        };
      }
    }
  },
};
