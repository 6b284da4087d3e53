import type { PageRule } from '../../../contract/types.ts';

/** WCAG 2.3.1: three flashes in any second are still allowed. */
const MAX_FLASHES = 3;

export const rule: PageRule = {
  id: 'flashing-by-trial',
  level: 'error',
  wcag: ['2.3.1'],
  needs: ['motion'],
  *examine({ measures }) {
    for (const { element, flashesPerSecond } of measures.motion ?? []) {
      if (flashesPerSecond > MAX_FLASHES) yield { element, facts: { times: flashesPerSecond } };
    }
  },
};
