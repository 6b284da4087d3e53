import type { ElementRule } from '../../../contract/types.ts';
import { contextChange } from '../../../page/handlers.ts';

/** Whoever is told before cannot be surprised: https://www.w3.org/WAI/WCAG22/Techniques/general/G13 */
const TOLD =
  /\b(?:automatic|immediate|instant|reload|refresh|as soon as|takes you|will open|submits?|autom[aá]tic|inmediat|recarga|aussitôt|immédiat|recharg|sofort|umgehend|lädt)/i;

export const rule: ElementRule = {
  id: 'select-changes-context',
  topic: 'keyboard',
  level: 'error',
  wcag: ['3.2.2'],
  affects: ['keyboard', 'blind', 'low-vision', 'cognitive'],
  selector:
    'select,input:not([type=submit],[type=button],[type=image],[type=reset],[type=hidden],[type=file]),textarea,[role=combobox],[role=listbox]',
  check(element, page) {
    const typed = element.localName === 'select' ? ['click', 'keyup'] : [];
    const change = contextChange(page, element, 'change', 'input', ...typed);
    const name = page.name(element);
    if (!change || TOLD.test(`${name} ${page.description(element)}`)) return undefined;
    return { element, level: change === 'own' ? 'error' : 'warning', facts: { name } };
  },
};
