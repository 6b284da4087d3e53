import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'dialog-without-role-by-trial',
  level: 'warning',
  wcag: ['4.1.2', '1.3.1'],
  needs: ['dialogs'],
  *examine(page) {
    for (const { dialog, isModal, hasRole } of page.measures.dialogs ?? []) {
      if (isModal && !hasRole)
        yield { element: dialog, facts: { text: page.text(dialog).slice(0, 80) } };
    }
  },
};
