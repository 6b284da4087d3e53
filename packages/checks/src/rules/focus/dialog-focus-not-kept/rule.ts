import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'dialog-focus-not-kept',
  level: 'error',
  wcag: ['2.4.3'],
  needs: ['dialogs'],
  *examine({ measures }) {
    for (const { dialog, isModal, hasRole, keepsFocus } of measures.dialogs ?? []) {
      if (keepsFocus || (hasRole && !isModal)) continue;
      yield { element: dialog, level: isModal && hasRole ? 'error' : 'warning' };
    }
  },
};
