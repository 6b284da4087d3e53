import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'page-scrolls-sideways-when-narrow',
  level: 'warning',
  wcag: ['1.4.10'],
  needs: ['reflow'],
  *examine({ measures }) {
    for (const { element, kind, byPx } of measures.reflow ?? []) {
      if (kind === 'scroll') yield { element, facts: { byPx } };
    }
  },
};
