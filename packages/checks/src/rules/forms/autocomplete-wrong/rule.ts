import type { ElementRule } from '../../../contract/types.ts';
import { FIELDS, isOpen } from '../fields.ts';
import { purposeOf } from '../purposes.ts';

/** What https://html.spec.whatwg.org/#autofill names for a person's own data. */
const KNOWN =
  /(?:name|email|tel(?:-\w+)*|address(?:-line\d|-level\d)?|postal-code|country|bday(?:-\w+)?|sex|language|url|photo|organization(?:-title)?|password|one-time-code|cc-[\w-]+)$/;

export const rule: ElementRule = {
  id: 'autocomplete-wrong',
  level: 'warning',
  wcag: ['1.3.5'],
  selector: ':is(input,select,textarea)[autocomplete]',
  check(element, page) {
    const value = (element.getAttribute('autocomplete') ?? '').toLowerCase().trim();
    const token = value.replace(/\s*webauthn$/, '');
    if (!KNOWN.test(token) || !element.matches(FIELDS) || !isOpen(element, page)) return undefined;
    const purpose = purposeOf(element, page);
    return purpose?.contradicts(token)
      ? { element, facts: { name: page.name(element), value, token: purpose.token } }
      : undefined;
  },
};
