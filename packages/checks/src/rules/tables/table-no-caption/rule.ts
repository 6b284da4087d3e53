import type { ElementRule } from '../../../contract/types.ts';
import { cellsOf, isTable } from '../grid.ts';

const MIN_DATA = 3;

export const rule: ElementRule = {
  id: 'table-no-caption',
  level: 'warning',
  wcag: [],
  selector: 'table',
  check(element, page) {
    if (!isTable(element, page) || page.name(element) || element.getAttribute('summary')) return;
    if (page.closest(element, 'figure')?.querySelector('figcaption')) return;
    if (element.parentElement?.closest('table')) return;
    const cells = cellsOf(element, page);
    const data = cells.filter(({ isHeader }) => !isHeader).length;
    if (data < MIN_DATA || data === cells.length || isAfterHeading(element)) return;
    return { element };
  },
};

/** A heading right before it, other than that of the page, names it too, around boxes for scrolling and after one paragraph. */
function isAfterHeading(table: Element): boolean {
  let box: Element = table;
  for (let depth = 0; depth < 3; depth++) {
    for (let each = box.previousElementSibling, steps = 0; each && steps < 2; steps++) {
      if (each.matches('h2,h3,h4,h5,h6,[role=heading],summary')) return true;
      each = each.previousElementSibling;
    }
    if (box.previousElementSibling || !box.parentElement) return false;
    box = box.parentElement;
  }
  return false;
}
