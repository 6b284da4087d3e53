import type { ElementRule } from '../../../contract/types.ts';
import { cellsOf, isEmpty, isTable, type Cell } from '../grid.ts';

export const rule: ElementRule = {
  id: 'table-empty-cells',
  level: 'warning',
  wcag: [],
  selector: 'table',
  check(element, page) {
    if (!isTable(element, page)) return undefined;
    const cells = cellsOf(element, page);
    if (!cells.some(({ isHeader }) => isHeader)) return undefined;
    // The corner above row headers is empty in good tables.
    const data = cells.filter(({ x, y, isHeader }) => !isHeader && x + y > 0);
    const isFull = ({ element: cell }: Cell): boolean => !isEmpty(cell, page);
    const empty = data.filter((cell) => !isFull(cell));
    const isCalendar = data.every(({ element: cell }) => page.text(cell).length < 3);
    if (empty.length === 0 || isCalendar) return undefined;
    // A row that does not say what it is about cannot be told from the one above.
    const rows = new Set(data.filter(isFull).map(({ y }) => y));
    const isNameless =
      empty.some(({ x, y }) => x === 0 && rows.has(y)) &&
      data.some((cell) => cell.x === 0 && isFull(cell));
    if (!isNameless && empty.length * 4 > data.length) return undefined;
    return {
      element,
      level: isNameless ? 'warning' : 'manual',
      facts: { count: empty.length },
    };
  },
};
