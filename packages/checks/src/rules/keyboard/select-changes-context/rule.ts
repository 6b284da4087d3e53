import type { ElementRule } from '../../../contract/types.ts';
import { contextChange, handlerSource } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';

export const rule: ElementRule = {
  id: 'select-changes-context',
  level: 'error',
  wcag: ['3.2.2'],
  selector:
    'select,input:not([type=submit],[type=button],[type=image],[type=reset],[type=hidden],[type=file]),textarea,[role=combobox],[role=listbox]',
  check(element, page) {
    // Arrow keys click a radio button too.
    const typed = element.matches('select,[type=radio],[type=checkbox]') ? ['click', 'keyup'] : [];
    const change = contextChange(page, element, 'change', 'input', ...typed);
    const name = page.name(element);
    if (!change && isLeftAtOnce(element, page))
      return { element, level: 'warning', facts: { name } };
    if (!change || page.anyWords('tells-of-change').test(`${name} ${page.description(element)}`))
      return undefined;
    return { element, level: change === 'own' ? 'error' : 'warning', facts: { name } };
  },
};

/** A full field passes the focus on, before anybody could read what they typed. */
function isLeftAtOnce(element: Element, page: PageView): boolean {
  return (
    element.matches('[maxlength]') &&
    /\.focus\s*\(/.test(handlerSource(page, element, 'input', 'keyup'))
  );
}
