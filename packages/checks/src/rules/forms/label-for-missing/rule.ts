import type { ElementRule } from '../../../contract/types.ts';
import { FIELDS, formOf } from '../fields.ts';

export const rule: ElementRule = {
  id: 'label-for-missing',
  level: 'warning',
  wcag: ['1.3.1', '3.3.2'],
  selector: 'label',
  check(element, page) {
    const { control, htmlFor } = element as HTMLLabelElement;
    const text = page.text(element);
    if (control || !text || !page.isExposed(element) || !page.isShown(element)) return undefined;
    // Other elements may take it as their name, or be controls of their own making.
    const id = CSS.escape(element.id || '_');
    if (page.all(`[aria-labelledby~="${id}"],[aria-describedby~="${id}"]`).length > 0) return;
    const target = htmlFor ? page.byId(element, htmlFor) : null;
    if (target?.localName.includes('-') || element.querySelector('[role],[tabindex]')) return;
    const hasField = formOf(element, page).querySelector(`${FIELDS},input,[role]`) !== null;
    return hasField ? { element, facts: { text } } : undefined;
  },
};
