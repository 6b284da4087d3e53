import type { ElementRule } from '../../../contract/types.ts';
import { cellsOf, isEmpty, kindOf, type Cell } from '../grid.ts';

/** https://www.w3.org/WAI/standards-guidelines/act/rules/d0f69e/ */
export const rule: ElementRule = {
  id: 'table-no-data-cells',
  level: 'error',
  wcag: ['1.3.1'],
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
    const named = new Set(
      data.flatMap(({ element: cell }) => cell.getAttribute('headers')?.split(/\s+/) ?? []),
    );
    const open = cells.filter(
      (cell) => cell.isHeader || !cell.element.getAttribute('headers')?.trim(),
    );
    return heads
      .filter((head) => !isEmpty(head.element, page) && !named.has(head.element.id || ' '))
      .filter((head) => {
        const scope = head.element.getAttribute('scope') ?? '';
        return !open.some((cell) => isUnder(cell, head, scope));
      })
      .map((head) => ({ element: head.element }));
  },
};

/** Whether the header may be one of the cell: in doubt it is. */
function isUnder({ x, y, right, bottom, isHeader }: Cell, head: Cell, scope: string): boolean {
  // A header of its own below counts: that of a row is a cell of its column.
  const isInColumn = x < head.right && right > head.x && (!isHeader || y >= head.bottom);
  const isInRow = y < head.bottom && bottom > head.y && !isHeader;
  if (scope.startsWith('row')) return isInRow || scope === 'rowgroup';
  if (scope.startsWith('col')) return isInColumn;
  return isInColumn || isInRow;
}
