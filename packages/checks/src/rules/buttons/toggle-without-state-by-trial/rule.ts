import type { PageRule } from '../../../contract/types.ts';

const STATE =
  '[aria-expanded],[aria-pressed],[aria-checked],[aria-selected],[aria-haspopup],[role=switch],[popovertarget],[command]';

export const rule: PageRule = {
  id: 'toggle-without-state-by-trial',
  level: 'warning',
  wcag: ['4.1.2'],
  needs: ['presses'],
  *examine(page) {
    for (const { element, isToggle, isSaid, tellsState, text } of page.measures.presses ?? []) {
      if (!isToggle || isSaid || tellsState || element.matches(STATE)) continue;
      if (element.querySelector(STATE) ?? page.closest(element, 'summary')) continue;
      yield { element, facts: { control: page.name(element), text } };
    }
  },
};
