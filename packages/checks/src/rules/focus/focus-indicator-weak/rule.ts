import type { PageRule } from '../../../contract/types.ts';
import { hasCaret } from '../has-caret.ts';

/** Part of the longer side of the element: a thin line under half of its text is too little. */
const MIN_PART = 0.5;

export const rule: PageRule = {
  id: 'focus-indicator-weak',
  level: 'warning',
  wcag: ['2.4.13', '1.4.11'],
  needs: ['focus'],
  *examine({ measures }) {
    for (const stop of measures.focus?.stops ?? []) {
      const { element, box, changedPixels, strongPixels, contrast } = stop;
      if (changedPixels === null || strongPixels === null || changedPixels < 4) continue;
      if (hasCaret(element) || strongPixels >= MIN_PART * Math.max(box.width, box.height)) continue;
      yield { element, facts: { contrast: (contrast ?? 1).toFixed(1) } };
    }
  },
};
