import type { ElementRule } from '../../../contract/types.ts';
import { FIELDS, isOpen } from '../fields.ts';
import { purposeOf } from '../purposes.ts';

export const rule: ElementRule = {
  id: 'autocomplete-missing',
  level: 'warning',
  wcag: ['1.3.5', '3.3.8'],
  selector: FIELDS,
  check(element, page) {
    const value = element.getAttribute('autocomplete')?.trim() ?? '';
    if (
      !/^(?:|on|off|no|none|nope|false)$/i.test(value) ||
      element.matches('[type=search],[role]')
    ) {
      return undefined;
    }
    const purpose = isOpen(element, page) && purposeOf(element, page);
    if (!purpose) return undefined;
    // Without a form it may also be the sample of a field, or filter a list.
    const level = page.closest(element, 'form') ? 'warning' : 'manual';
    return { element, level, facts: { name: page.name(element), token: purpose.token } };
  },
};
