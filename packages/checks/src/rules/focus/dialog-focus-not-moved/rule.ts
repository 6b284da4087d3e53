import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'dialog-focus-not-moved',
  level: 'error',
  wcag: ['2.4.3'],
  needs: ['dialogs'],
  *examine({ measures }) {
    for (const { dialog, isModal, hasRole, movesFocus } of measures.dialogs ?? []) {
      // A box beside the page, which does not stop anybody, need not take the focus.
      if (!movesFocus) yield { element: dialog, level: isModal && hasRole ? 'error' : 'warning' };
    }
  },
};
