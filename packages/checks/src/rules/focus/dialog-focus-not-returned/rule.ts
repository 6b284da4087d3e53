import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'dialog-focus-not-returned',
  level: 'warning',
  wcag: ['2.4.3'],
  needs: ['dialogs'],
  *examine({ measures }) {
    for (const { opener, movesFocus, returnsFocus } of measures.dialogs ?? []) {
      if (movesFocus && returnsFocus === false) yield { element: opener };
    }
  },
};
