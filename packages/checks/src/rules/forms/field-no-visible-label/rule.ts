import type { ElementRule } from '../../../contract/types.ts';
import { besides } from '../beside.ts';
import { FIELDS, groupOf, isOpen, shownLabel } from '../fields.ts';

export const rule: ElementRule = {
  id: 'field-no-visible-label',
  level: 'manual',
  wcag: ['3.3.2'],
  selector: `:is(${FIELDS}):not([placeholder])`,
  check(element, page) {
    const name = page.name(element);
    if (!name || !isOpen(element, page) || shownLabel(element, page)) return undefined;
    if (page.closest(element, 'td,th,[role=search],search,[role=gridcell]')) return undefined;
    const group = groupOf(element, page);
    const isClear =
      element.matches('[type=search],select') ||
      (group && page.name(group)) ||
      besides(element, page).length > 0;
    return isClear ? undefined : { element, facts: { name } };
  },
};
