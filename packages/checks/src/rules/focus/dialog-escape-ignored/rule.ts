import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'dialog-escape-ignored',
  level: 'warning',
  wcag: [],
  needs: ['dialogs'],
  *examine({ measures }) {
    for (const { dialog, closesWithEscape } of measures.dialogs ?? []) {
      if (!closesWithEscape) yield { element: dialog };
    }
  },
};
