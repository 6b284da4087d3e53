import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'state-by-look-by-trial',
  level: 'warning',
  wcag: ['4.1.2', '1.3.1'],
  needs: ['presses'],
  *examine(page) {
    for (const { element, look, shown, tellsState, isSaid } of page.measures.presses ?? []) {
      if (look === 'same' || shown.length > 0 || tellsState || isSaid) continue;
      if (!page.closest(element, 'label,[role=radiogroup],[role=listbox],[role=grid]')) {
        yield { element, facts: { control: page.name(element) } };
      }
    }
  },
};
