import type { ElementRule } from '../../../contract/types.ts';
import { listensAround, listensInside } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';
import { formOf, isOpen } from '../fields.ts';

const PIECE = 'input[type=password][maxlength="1"]';
const BOX = 'input[maxlength="1"]';
/** Fewer may be an initial, or a digit that tells of a card. */
const MIN_BOXES = 4;

export const rule: ElementRule = {
  id: 'password-in-pieces',
  level: 'warning',
  wcag: ['3.3.8'],
  selector: 'input',
  check(element, page) {
    const isPiece = element.matches(PIECE) || isOfCode(element, page);
    if (!isPiece && !page.anyWords('asks-for-characters').test(page.name(element)))
      return undefined;
    const first = formOf(element, page).querySelector(element.matches(PIECE) ? PIECE : BOX);
    const isFirst = !isPiece || first === element;
    return isFirst && isOpen(element, page) ? { element } : undefined;
  },
};

/** A box for one sign of a code, where nothing takes the whole of it from the clipboard. */
function isOfCode(element: Element, page: PageView): boolean {
  if (!element.matches(BOX)) return false;
  const form = formOf(element, page);
  return (
    form.querySelectorAll(BOX).length >= MIN_BOXES &&
    !form.querySelector('[autocomplete~=one-time-code]') &&
    !listensAround(page, element, 'paste') &&
    !listensInside(page, form, 'paste')
  );
}
