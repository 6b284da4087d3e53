import type { ElementRule } from '../../../contract/types.ts';
import { listensAround } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';

const FOCUSABLE_INSIDE = 'a[href],button,input,select,textarea,summary,[tabindex]';

export const rule: ElementRule = {
  id: 'role-without-focus',
  level: 'error',
  wcag: ['2.1.1', '4.1.2'],
  selector: '[role=button],[role=link],[role=checkbox],[role=switch]',
  check(element, page) {
    if (!page.isShown(element) || !page.isExposed(element) || isOff(element, page))
      return undefined;
    if (page.isFocusable(element) || element.matches(':disabled')) return undefined;
    // A label works the field that it belongs to; a part of a control is worked with it.
    const isPart =
      element.localName === 'label' ||
      element.querySelector(FOCUSABLE_INSIDE) ||
      page.closest(element, `label,[aria-activedescendant],${FOCUSABLE_INSIDE}`);
    const role = page.role(element) ?? '';
    if (isPart) return undefined;
    // One that does nothing may be a picture of a control, or not be ready yet.
    const works = listensAround(page, element, 'click', 'mousedown', 'mouseup', 'pointerdown');
    const level = works ? 'error' : 'warning';
    return { element, level, facts: { role, text: page.name(element) } };
  },
};

function isOff(element: Element, page: PageView): boolean {
  return !!page.closest(element, '[aria-disabled=true],fieldset:disabled');
}
