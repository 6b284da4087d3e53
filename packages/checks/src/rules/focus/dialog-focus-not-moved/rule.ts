import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'dialog-focus-not-moved',
  topic: 'focus',
  level: 'error',
  wcag: ['2.4.3'],
  affects: ['blind', 'keyboard', 'low-vision'],
  needs: ['dialogs'],
  *examine({ measures }) {
    for (const { dialog, isModal, hasRole, movesFocus } of measures.dialogs ?? []) {
      // A box beside the page, which does not stop anybody, need not take the focus.
      if (!movesFocus) yield { element: dialog, level: isModal && hasRole ? 'error' : 'warning' };
    }
  },
};
