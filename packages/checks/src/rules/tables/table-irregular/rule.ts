import type { ElementRule } from '../../../contract/types.ts';
import { cellsOf, isTable } from '../grid.ts';

export const rule: ElementRule = {
  id: 'table-irregular',
  level: 'warning',
  wcag: ['1.3.1'],
  selector: 'table',
  check(element, page) {
    if (!isTable(element, page)) return undefined;
    const cells = cellsOf(element, page);
    const width = Math.max(0, ...cells.map(({ right }) => right));
    const ends = new Map<number, number>();
    const starts = new Set<number>();
    for (const { x, y, right, bottom } of cells) {
      starts.add(x);
      for (let row = y; row < bottom; row++) ends.set(row, Math.max(ends.get(row) ?? 0, right));
    }
    const isUneven = cells.some(({ y }) => ends.get(y) !== width);
    // Columns in which no cell begins are there only to let rows differ.
    const isMisaligned = starts.size < width && cells.some(({ y }) => y > 0);
    return cells.length > 0 && (isUneven || isMisaligned) ? { element } : undefined;
  },
};
