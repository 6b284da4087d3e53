import type { ElementRule } from '../../../contract/types.ts';
import { openFields, TYPED } from '../fields.ts';

export const rule: ElementRule = {
  id: 'form-no-submit',
  level: 'warning',
  wcag: ['3.2.2'],
  selector: 'form',
  check(element, page) {
    const typed = openFields(element, page).filter((field) => field.matches(TYPED));
    // Enter sends a form with a single box.
    if (typed.length < 2 || !page.isShown(element)) return undefined;
    const id = CSS.escape(element.id || '_');
    const hasButton =
      element.querySelector(
        'button,[type=submit],[type=button],[type=image],[role=button],a[onclick]',
      ) ??
      page.all(`[form="${id}"]:is(button,input)`)[0] ??
      [...element.querySelectorAll('*')].find(({ localName }) => localName.includes('-'));
    return hasButton ? undefined : { element };
  },
};
