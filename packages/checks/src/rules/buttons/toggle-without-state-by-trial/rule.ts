import type { PageRule } from '../../../contract/types.ts';

const KEPT = '[aria-expanded],[aria-pressed],[aria-checked],[aria-selected]';
const STATE = `${KEPT},[aria-haspopup],[role=switch],[popovertarget],[command]`;

export const rule: PageRule = {
  id: 'toggle-without-state-by-trial',
  level: 'warning',
  wcag: ['4.1.2'],
  needs: ['presses'],
  *examine(page) {
    for (const { element, isToggle, isSaid, tellsState, text } of page.measures.presses ?? []) {
      if (!isToggle || isSaid || tellsState) continue;
      // A state of its own that stayed the same is wrong one of the two times.
      const isOther = element.matches(STATE) && !element.matches(KEPT);
      if (isOther || (element.querySelector(STATE) ?? page.closest(element, 'summary'))) continue;
      yield { element, facts: { control: page.name(element), text } };
    }
  },
};
