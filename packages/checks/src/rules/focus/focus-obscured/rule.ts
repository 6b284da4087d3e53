import type { PageRule } from '../../../contract/types.ts';

export const rule: PageRule = {
  id: 'focus-obscured',
  level: 'error',
  wcag: ['2.4.11'],
  needs: ['focus'],
  *examine({ measures }) {
    for (const { element, covered, coveredBy } of measures.focus?.stops ?? []) {
      if (covered === 1 && coveredBy) yield { element, facts: { cover: coveredBy.localName } };
    }
  },
};
