import type { ElementRule } from '../../../contract/types.ts';
import { cellsOf, isEmpty, isTable, type Cell } from '../grid.ts';

export const rule: ElementRule = {
  id: 'table-headers-need-scope',
  level: 'warning',
  wcag: ['1.3.1'],
  selector: 'table',
  check(element, page) {
    if (!isTable(element, page) || element.querySelector('[headers]')) return undefined;
    const cells = cellsOf(element, page);
    const data = cells.filter(({ isHeader }) => !isHeader);
    // In these rows headers can only be those of the row; above them, only those of columns.
    const rows = new Set(data.filter((cell) => !isEmpty(cell.element, page)).map(({ y }) => y));
    const heads = cells.filter((cell) => cell.isHeader && !isEmpty(cell.element, page));
    const ofRows = heads.filter(({ y }) => rows.has(y));
    const ofColumns = heads.filter(({ y }) => !rows.has(y));
    if (ofColumns.length === 0) return undefined;
    const isOver = ({ x, right, bottom }: Cell): boolean =>
      ofColumns.filter((other) => other.y === bottom && other.x >= x && other.right <= right)
        .length > 1;
    const isSpanning = ofColumns.some(
      (cell) => cell.right - cell.x > 1 && (cell.y > 0 || isOver(cell)),
    );
    const columns = new Set(ofRows.map(({ x }) => x));
    // One row above and one column beside speak for themselves, if nothing but headers is in them.
    const isPlain =
      new Set(ofColumns.map(({ y }) => y)).size < 2 &&
      columns.size < 2 &&
      !data.some(({ x, y }) => !rows.has(y) || columns.has(x));
    const needsScope = ofRows.length > 0 ? !isPlain : isSpanning;
    const isOpen = ({ element: head }: { readonly element: Element }): boolean =>
      !head.hasAttribute('scope') && !head.hasAttribute('role');
    // One kind with scope tells the other.
    return needsScope && (ofRows.length === 0 || ofRows.some(isOpen)) && ofColumns.some(isOpen)
      ? { element }
      : undefined;
  },
};
