import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'focus-lost-by-trial',
  level: 'warning',
  wcag: ['2.4.3'],
  needs: ['presses'],
  *examine(page) {
    for (const { element, losesFocus, shown } of page.measures.presses ?? []) {
      // Something new has to be there to go to; what was only put away leaves the rest as it was.
      if (losesFocus && shown.length > 0) {
        yield {
          element: shown[0] ?? element,
          facts: { control: element.textContent.trim().slice(0, 60) },
        };
      }
    }
  },
};
