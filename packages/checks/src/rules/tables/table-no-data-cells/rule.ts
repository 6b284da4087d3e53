import type { ElementRule } from '../../../contract/types.ts';
import { cellsOf, isEmpty, kindOf, type Cell } from '../grid.ts';

/** https://www.w3.org/WAI/standards-guidelines/act/rules/d0f69e/ */
export const rule: ElementRule = {
  id: 'table-no-data-cells',
  topic: 'tables',
  level: 'error',
  wcag: ['1.3.1'],
  affects: ['blind', 'cognitive'],
  selector: 'table,[role=table],[role=grid],[role=treegrid]',
  check(element, page) {
    // Some rows or columns of a long grid are not in the page at a time.
    if (element.matches('[aria-rowcount],[aria-colcount]') || !page.isExposed(element)) return [];
    const role = page.role(element);
    if (role !== 'table' && role !== 'grid' && role !== 'treegrid') return [];
    const cells = cellsOf(element, page);
    const data = cells.filter(({ isHeader }) => !isHeader);
    const heads = cells.filter((cell) => cell.isHeader && page.isExposed(cell.element));
    // Rows may come later, as the result of a search.
    if (data.length === 0) {
      const isFound = heads.length > 0 && kindOf(element, page) === 'data' && page.isShown(element);
      return isFound ? [{ element, level: 'warning' }] : [];
    }
    return heads
      .filter((head) => !isEmpty(head.element, page) && !cells.some((cell) => isUnder(cell, head)))
      .map((head) => ({ element: head.element }));
  },
};

/** Whether the header may be one of the cell: in doubt it is. */
function isUnder({ element, x, y, right, bottom, isHeader }: Cell, head: Cell): boolean {
  const named = element.getAttribute('headers')?.trim();
  if (named) return named.split(/\s+/).includes(head.element.id);
  // A header of its own below or beside it counts: that of a row is a cell of its column.
  const isInColumn = x < head.right && right > head.x && (!isHeader || y >= head.bottom);
  const isInRow = y < head.bottom && bottom > head.y && !isHeader;
  const scope = head.element.getAttribute('scope') ?? '';
  if (scope.startsWith('row')) return isInRow || scope === 'rowgroup';
  if (scope.startsWith('col')) return isInColumn;
  return isInColumn || isInRow;
}
