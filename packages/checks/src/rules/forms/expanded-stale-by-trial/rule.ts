import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'expanded-stale-by-trial',
  level: 'error',
  wcag: ['4.1.2'],
  needs: ['typing'],
  *examine(page) {
    for (const { element, options, expanded, isControlled } of page.measures.typing ?? []) {
      if (options.length < 2 || expanded !== 'false') continue;
      yield {
        element,
        level: isControlled ? 'error' : 'warning',
        facts: { name: page.name(element) },
      };
    }
  },
};
