import type { ElementRule } from '../../../contract/types.ts';
import { isListed, openFields, shownLabel } from '../fields.ts';

export const rule: ElementRule = {
  id: 'required-sign-unexplained',
  level: 'warning',
  wcag: ['3.3.2'],
  selector: 'form',
  check(element, page) {
    if (!isListed(element, page)) return undefined;
    const starred = openFields(element, page).filter((field) =>
      /^\*|\*\s*:?$/.test(shownLabel(field, page)),
    );
    const around = page.closest(element, 'main,[role=main],body');
    const [first] = starred;
    const explained = page.anyWords('star-explained');
    if (
      !first ||
      explained.test(page.text(element)) ||
      (around && explained.test(page.text(around)))
    )
      return;
    const isTold = starred.every((field) => field.matches('[required],[aria-required=true]'));
    return {
      element: first,
      level: isTold ? 'manual' : 'warning',
      facts: { count: starred.length },
    };
  },
};
