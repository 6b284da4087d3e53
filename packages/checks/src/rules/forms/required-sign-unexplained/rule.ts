import type { ElementRule } from '../../../contract/types.ts';
import { isListed, openFields, shownLabel } from '../fields.ts';

const WORDS =
  '(?:required|mandatory|compulsory|must be|obligat|requerid|requis|pflicht|erforderlich|ausgefüllt)';
const EXPLAINED = new RegExp(
  `\\*[^*]{0,60}${WORDS}|${WORDS}[^*]{0,60}\\*|(?:asterisk|asterisco|astérisque|sternchen|stern )`,
  'i',
);

export const rule: ElementRule = {
  id: 'required-sign-unexplained',
  topic: 'forms',
  level: 'warning',
  wcag: ['3.3.2'],
  affects: ['cognitive', 'blind'],
  selector: 'form',
  check(element, page) {
    if (!isListed(element, page)) return undefined;
    const starred = openFields(element, page).filter((field) =>
      /^\*|\*\s*:?$/.test(shownLabel(field, page)),
    );
    const around = page.closest(element, 'main,[role=main],body');
    const [first] = starred;
    if (
      !first ||
      EXPLAINED.test(page.text(element)) ||
      (around && EXPLAINED.test(page.text(around)))
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
