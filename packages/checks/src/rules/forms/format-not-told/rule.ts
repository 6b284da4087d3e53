import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { saidOf } from '../beside.ts';
import { isListed, isOpen, TYPED } from '../fields.ts';

/** Digits only: the name of a number says as much. */
const DIGITS = /^\^?(?:\[0-9\]|\\d)[*+]?\$?$/;

export const rule: ElementRule = {
  id: 'format-not-told',
  level: 'warning',
  wcag: ['3.3.2'],
  selector: TYPED,
  check(element, page) {
    if (!expectsFormat(element, page) || !isOpen(element, page) || !isListed(element, page)) return;
    const said = saidOf(element, page);
    const limit = element.matches('textarea') ? element.getAttribute('maxlength') : null;
    const isTold = limit
      ? said.replace(/[.,\s]/g, '').includes(limit)
      : page.anyWords('format-told').test(said);
    return isTold ? undefined : { element, facts: { name: page.name(element) } };
  },
};

function expectsFormat(field: Element, page: PageView): boolean {
  if (field.localName === 'textarea') return field.hasAttribute('maxlength');
  if (!field.matches(':not([type]),[type=text],[type=tel]') || field.matches('[role=combobox]'))
    return false;
  const pattern = field.getAttribute('pattern');
  if (pattern) return !DIGITS.test(pattern) && !/^\.[*+{]/.test(pattern);
  return page.anyWords('date').test(page.name(field));
}
