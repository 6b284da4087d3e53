import type { PageRule } from '../../../contract/types.ts';

/** Less may be a shadow or a rounded corner. */
const MIN_PART = 0.2;

export const rule: PageRule = {
  id: 'focus-partly-obscured',
  level: 'warning',
  wcag: ['2.4.12'],
  needs: ['focus'],
  *examine({ measures }) {
    for (const { element, covered, coveredBy } of measures.focus?.stops ?? []) {
      if (covered < MIN_PART || covered === 1 || !coveredBy) continue;
      const part = Math.round(covered * 100);
      yield { element, facts: { part, cover: coveredBy.localName } };
    }
  },
};
