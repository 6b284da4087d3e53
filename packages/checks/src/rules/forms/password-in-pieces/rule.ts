import type { ElementRule } from '../../../contract/types.ts';
import { formOf, isOpen } from '../fields.ts';

const PIECE = 'input[type=password][maxlength="1"]';
const ASKED =
  /\b(?:\d+(?:st|nd|rd|th)?|first|second|third|last) (?:and .{1,20} )?(?:character|letter|digit)s? (?:of|from|in) your|carácter \d|\d+[ºª.] carácter|\d+(?:e|er|ème) caractère|\d+\. (?:zeichen|stelle)/i;

export const rule: ElementRule = {
  id: 'password-in-pieces',
  topic: 'forms',
  level: 'warning',
  wcag: ['3.3.8'],
  affects: ['cognitive', 'motor'],
  selector: 'input',
  check(element, page) {
    const isPiece = element.matches(PIECE);
    if (!isPiece && !ASKED.test(page.name(element))) return undefined;
    const first = formOf(element, page).querySelector(PIECE);
    const isFirst = !isPiece || first === element;
    return isFirst && isOpen(element, page) ? { element } : undefined;
  },
};
