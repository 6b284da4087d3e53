import type { ElementRule } from '../../../contract/types.ts';
import { formOf, isOpen } from '../fields.ts';

const PIECE = 'input[type=password][maxlength="1"]';

export const rule: ElementRule = {
  id: 'password-in-pieces',
  level: 'warning',
  wcag: ['3.3.8'],
  selector: 'input',
  check(element, page) {
    const isPiece = element.matches(PIECE);
    if (!isPiece && !page.anyWords('asks-for-characters').test(page.name(element)))
      return undefined;
    const first = formOf(element, page).querySelector(PIECE);
    const isFirst = !isPiece || first === element;
    return isFirst && isOpen(element, page) ? { element } : undefined;
  },
};
