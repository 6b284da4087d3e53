import type { ElementRule } from '../../../contract/types.ts';
import { isListed, isOpen } from '../fields.ts';

export const rule: ElementRule = {
  id: 'number-for-id',
  level: 'warning',
  wcag: [],
  selector: 'input[type=number]',
  check(element, page) {
    const name = page.name(element);
    const isAmount = page.anyWords('amount').test(name);
    return page.anyWords('number-is-id').test(name) &&
      !isAmount &&
      isOpen(element, page) &&
      isListed(element, page)
      ? { element, facts: { name } }
      : undefined;
  },
};
