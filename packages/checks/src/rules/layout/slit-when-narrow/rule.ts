import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'slit-when-narrow',
  level: 'warning',
  wcag: ['1.4.10'],
  needs: ['reflow'],
  *examine({ measures }) {
    for (const { element, kind, byPx } of measures.reflow ?? []) {
      if (kind === 'pinned') yield { element, facts: { freePx: byPx } };
    }
  },
};
