import type { ElementRule } from '../../../contract/types.ts';

const MIN_LISTS = 3;
const isPiece = (each: Element | null): each is Element =>
  each !== null && /^[uo]l$/.test(each.localName) && each.children.length === 1;

/** Lists of one entry each, one after the other: together they are one list. */
export const rule: ElementRule = {
  id: 'list-in-pieces',
  level: 'warning',
  wcag: ['1.3.1'],
  isMinor: true,
  selector: ':is(ul,ol):not([role]):has(> :only-child)',
  check(element, page) {
    if (isPiece(element.previousElementSibling) || !page.isExposed(element)) return undefined;
    let count = 0;
    for (let each: Element | null = element; isPiece(each); each = each.nextElementSibling) {
      if (each.localName !== element.localName || !page.isShown(each)) break;
      count++;
    }
    return count >= MIN_LISTS ? { element, facts: { count } } : undefined;
  },
};
