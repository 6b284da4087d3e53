import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'title-unchanged-by-trial',
  level: 'warning',
  wcag: ['2.4.2'],
  needs: ['presses'],
  *examine(page) {
    for (const { element, isNewPage, titles } of page.measures.presses ?? []) {
      const [before, after] = titles;
      if (!isNewPage || before !== after) continue;
      const control = element.textContent.trim().slice(0, 60);
      yield { element, facts: { control, title: after } };
      return;
    }
  },
};
