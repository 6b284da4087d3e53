import type { ElementRule } from '../../../contract/types.ts';
import { isOpen, named } from '../fields.ts';

export const rule: ElementRule = {
  id: 'describedby-missing',
  level: 'warning',
  wcag: ['1.3.1'],
  selector: ':is(input,select,textarea,fieldset)[aria-describedby]',
  check(element, page) {
    const ids = element.getAttribute('aria-describedby')?.trim() ?? '';
    // Elements that come with an error may not be there yet; then the name of their id says so.
    const isForLater = !ids || /err|invalid|feedback|valid|tooltip|counter|count/i.test(ids);
    return !isForLater &&
      isOpen(element, page) &&
      named(element, 'aria-describedby', page).length === 0
      ? { element, facts: { ids } }
      : undefined;
  },
};
