import type { ElementRule } from '../../../contract/types.ts';
import { isOpen } from '../fields.ts';
import { purposeOf } from '../purposes.ts';

/** Room for what people have: blanks, country codes, long names. */
const ROOM: Readonly<Record<string, number>> = {
  name: 40,
  'given-name': 20,
  'family-name': 25,
  email: 50,
  tel: 15,
  'cc-number': 19,
  'street-address': 35,
  'address-level2': 25,
};

export const rule: ElementRule = {
  id: 'maxlength-short',
  level: 'manual',
  wcag: [],
  isMinor: true,
  selector: 'input[maxlength]',
  check(element, page) {
    const limit = Number(element.getAttribute('maxlength'));
    // Boxes for parts of a number are narrow on purpose.
    if (!(limit > 4) || !isOpen(element, page)) return undefined;
    const room = ROOM[purposeOf(element, page)?.token ?? ''] ?? 0;
    return limit < room ? { element, facts: { name: page.name(element), limit } } : undefined;
  },
};
