import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'suggestions-untold-by-trial',
  level: 'warning',
  wcag: ['4.1.2'],
  needs: ['typing'],
  *examine(page) {
    for (const { element, options, isTabbable, arrows } of page.measures.typing ?? []) {
      if (options.length > 1 && !isTabbable && arrows === 'looks') {
        yield { element, facts: { name: page.name(element) } };
      }
    }
  },
};
