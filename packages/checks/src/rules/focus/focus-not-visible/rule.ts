import type { PageRule } from '../../../contract/types.ts';
import { hasCaret } from '../has-caret.ts';

/** Fewer changed pixels than this are no sign that anybody sees. */
const MIN_PIXELS = 4;

export const rule: PageRule = {
  id: 'focus-not-visible',
  level: 'error',
  wcag: ['2.4.7'],
  needs: ['focus'],
  *examine({ measures }) {
    for (const { element, changedPixels, hasStyleChange, isMovedOnly } of measures.focus?.stops ??
      []) {
      const isSeen = changedPixels === null ? hasStyleChange : changedPixels >= MIN_PIXELS;
      if (isSeen && !isMovedOnly) continue;
      // Its blinking caret is a sign, if a small one, and pictures are taken without it.
      yield { element, level: hasCaret(element) || isMovedOnly ? 'warning' : 'error' };
    }
  },
};
