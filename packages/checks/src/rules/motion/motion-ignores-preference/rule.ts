import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'motion-ignores-preference',
  level: 'warning',
  wcag: ['2.3.3'],
  needs: ['motion'],
  *examine({ measures }) {
    for (const { element, ignoresReducedMotion } of measures.motion ?? []) {
      if (ignoresReducedMotion) yield { element };
    }
  },
};
