import type { ContextChange } from '../../../contract/measures.ts';
import type { PageRule } from '../../../contract/types.ts';

const WHAT: Readonly<Record<ContextChange['effect'], string>> = {
  navigation: 'the page goes on to another one',
  window: 'a window opens',
  submit: 'the form is sent',
  'focus-lost': 'the focus is lost',
  'focus-moved': 'the focus is moved elsewhere',
};
/** Whoever is told before is not surprised: https://www.w3.org/WAI/WCAG22/Techniques/general/G13 */
const TOLD =
  /automatic|immediate|as soon as|autom[aá]tic|inmediat|imm[ée]diat|aussitôt|sofort|umgehend/i;

export const rule: PageRule = {
  id: 'select-changes-by-trial',
  level: 'error',
  wcag: ['3.2.2'],
  needs: ['changes'],
  *examine(page) {
    for (const { element, effect } of page.measures.changes ?? []) {
      if (TOLD.test(`${page.name(element)} ${page.description(element)}`)) continue;
      const level = effect.startsWith('focus') ? 'warning' : 'error';
      yield { element, level, facts: { what: WHAT[effect] } };
    }
  },
};
