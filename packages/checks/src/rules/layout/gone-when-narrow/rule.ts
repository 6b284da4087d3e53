import type { PageRule } from '../../../contract/types.ts';

/** https://www.w3.org/WAI/WCAG22/Techniques/failures/F102 */
export const rule: PageRule = {
  id: 'gone-when-narrow',
  level: 'warning',
  wcag: ['1.4.10'],
  needs: ['reflow'],
  *examine({ measures }) {
    for (const { element, kind } of measures.reflow ?? []) {
      if (kind !== 'gone') continue;
      yield { element, facts: { text: element.textContent.trim().slice(0, 60) } };
    }
  },
};
