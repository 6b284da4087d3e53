import type { ElementRule } from '../../../contract/types.ts';
import { cellsOf, isEmpty, isTable } from '../grid.ts';

const MAX_TITLE = 60;

/** Rows of one cell over the whole width, set off from the others, with rows of data below. */
export const rule: ElementRule = {
  id: 'table-group-not-header',
  level: 'warning',
  wcag: ['1.3.1'],
  isMinor: true,
  selector: 'table:has(td[colspan])',
  check(element, page) {
    if (!isTable(element, page)) return undefined;
    const cells = cellsOf(element, page);
    const width = Math.max(...cells.map(({ right }) => right));
    const look = (cell: Element): string => {
      const inner = cell.querySelector('strong,b') ?? cell;
      return `${page.style(inner).fontWeight} ${page.style(cell).backgroundColor}`;
    };
    const isTitle = ({ element: cell, x, right, isHeader }: (typeof cells)[number]): boolean =>
      !isHeader && x === 0 && right === width && right > 1 && !isEmpty(cell, page);
    const plain = cells.find((cell) => !cell.isHeader && !isTitle(cell));
    const [title, second] = cells.filter(
      (cell) =>
        isTitle(cell) &&
        page.text(cell.element).length < MAX_TITLE &&
        cells.some(({ y, right, x }) => y === cell.bottom && right - x < width) &&
        plain !== undefined &&
        look(cell.element) !== look(plain.element),
    );
    if (!title || !second) return undefined;
    return { element: title.element, facts: { text: page.text(title.element) } };
  },
};
