import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'typing-interrupted-by-trial',
  level: 'warning',
  wcag: ['2.2.4', '4.1.3'],
  needs: ['typing'],
  *examine(page) {
    for (const { element, interrupting } of page.measures.typing ?? []) {
      const [region] = interrupting;
      if (region) yield { element, facts: { name: page.name(element), text: page.text(region) } };
    }
  },
};
