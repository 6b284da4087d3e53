import type { ElementRule } from '../../../contract/types.ts';
import { cellsOf, isTable, type Cell } from '../grid.ts';

/** A cell that names, by its id, the header of another row while its own row has one. */
export const rule: ElementRule = {
  id: 'table-headers-wrong',
  level: 'warning',
  wcag: ['1.3.1'],
  isMinor: true,
  selector: 'table:has(td[headers])',
  check(element, page) {
    if (!isTable(element, page)) return undefined;
    const cells = cellsOf(element, page);
    const heads = cells.filter(({ isHeader }) => isHeader);
    const wrong = cells.find((cell) => !cell.isHeader && namesOtherRow(cell, heads));
    return wrong
      ? { element: wrong.element, facts: { text: page.text(wrong.element).slice(0, 60) } }
      : undefined;
  },
};

function namesOtherRow(cell: Cell, heads: readonly Cell[]): boolean {
  const ids = (cell.element.getAttribute('headers') ?? '').split(/\s+/).filter(Boolean);
  if (ids.length === 0) return false;
  const named = heads.filter((head) => ids.includes(head.element.id));
  // A header to the left, in other rows only, while one to the left in this row is left out.
  const isBeside = (head: Cell): boolean => head.x < cell.x && head.right <= cell.x;
  const own = heads.filter((head) => isBeside(head) && head.y <= cell.y && head.bottom > cell.y);
  const stray = named.filter(
    (head) =>
      isBeside(head) &&
      head.y > 0 &&
      (head.bottom <= cell.y || head.y >= cell.bottom) &&
      head.bottom - head.y === 1 &&
      head.right - head.x === 1,
  );
  return (
    own.length > 0 &&
    stray.length > 0 &&
    !own.some((head) => named.includes(head)) &&
    stray.every((head) => own.some(({ x }) => x === head.x))
  );
}
