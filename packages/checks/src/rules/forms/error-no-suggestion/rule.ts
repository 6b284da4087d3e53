import type { ElementRule } from '../../../contract/types.ts';
import { bare, FIELDS, formOf } from '../fields.ts';
import { isMessage, MESSAGES } from '../messages.ts';

export const rule: ElementRule = {
  id: 'error-no-suggestion',
  level: 'error',
  wcag: ['3.3.1', '3.3.3'],
  selector: MESSAGES,
  check(element, page) {
    const text = page.text(element);
    if (!isMessage(element, page) || !page.words(element, 'says-only-wrong')?.test(bare(text)))
      return;
    // A first word in bold, or a box around one that is found itself.
    const next = element.nextSibling;
    if (next?.nodeType === 3 && /\p{L}/u.test((next as Text).data) && !element.closest('label'))
      return;
    if ([...element.querySelectorAll(MESSAGES)].some((each) => page.text(each) === text)) return;
    return formOf(element, page).querySelector(FIELDS) ? { element, facts: { text } } : undefined;
  },
};
