import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'keyboard-trap',
  topic: 'focus',
  level: 'error',
  wcag: ['2.1.2'],
  affects: ['keyboard', 'blind', 'motor', 'speech-input'],
  needs: ['focus'],
  *examine({ measures }) {
    for (const element of measures.focus?.traps ?? []) yield { element };
  },
};
