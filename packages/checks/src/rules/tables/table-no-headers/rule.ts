import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { cellsOf, isEmpty, kindOf, type Cell } from '../grid.ts';

export const rule: ElementRule = {
  id: 'table-no-headers',
  level: 'error',
  wcag: ['1.3.1'],
  selector: 'table',
  check(element, page) {
    const kind = kindOf(element, page);
    if ((kind !== 'data' && kind !== 'list') || !page.isShown(element)) return undefined;
    const cells = cellsOf(element, page);
    const first = cells.filter(({ y }) => y === 0);
    const rest = cells.filter(({ y }) => y > 0);
    if (first.length < 2 || rest.length < 2) return undefined;
    if (!cells.some(({ isHeader }) => isHeader)) {
      const isDeclared = element.querySelector(':scope>thead>tr>td') !== null && first.length > 1;
      if (isDeclared) return { element };
      const isFilled =
        cells.filter((cell) => isEmpty(cell.element, page)).length * 4 < cells.length;
      return kind === 'data' || (isFilled && rest.length > 3)
        ? { element, level: 'warning' }
        : undefined;
    }
    const looksLikeHeaders =
      first.every(
        (cell) => !cell.isHeader && (isEmpty(cell.element, page) || isBold(cell, page)),
      ) &&
      first.some((cell) => isBold(cell, page)) &&
      !rest.some((cell) => !cell.isHeader && isBold(cell, page));
    return looksLikeHeaders ? { element, level: 'warning' } : undefined;
  },
};

/** All that the cell says is in bold. */
function isBold({ element }: Cell, page: PageView): boolean {
  const all = page.text(element);
  const whole = [element, ...element.children].find(
    (each) => all && page.text(each) === all && weight(each, page) > 500,
  );
  return whole !== undefined;
}

function weight(element: Element, page: PageView): number {
  return Number(page.style(element).fontWeight);
}
