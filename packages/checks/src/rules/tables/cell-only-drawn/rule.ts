import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { isTransparent } from '../../../page/transparent.ts';
import { cellsOf, isTable } from '../grid.ts';

const SPEAKS = 'input,button,select,textarea,a[href],canvas,video,[aria-label],[title]';
const MIN_SIDE_PX = 5;

/** The first of a table, if the signs are of more than one kind: else they may adorn each row. */
export const rule: ElementRule = {
  id: 'cell-only-drawn',
  level: 'warning',
  wcag: ['1.1.1', '1.3.1'],
  isMinor: true,
  selector: 'table:has(td :empty)',
  check(element, page) {
    if (!isTable(element, page)) return undefined;
    const cells = cellsOf(element, page)
      .filter((cell) => !cell.isHeader && !page.text(cell.element))
      .map(({ element: cell }) => ({ cell, sign: signOf(cell, page) }))
      .filter(({ sign }) => sign !== null);
    const kinds = new Set(cells.map(({ sign }) => sign));
    const [first] = cells;
    return first && kinds.size > 1 ? { element: first.cell } : undefined;
  },
};

/** What is drawn in a cell without words; `null` if there is nothing, or if it has a name. */
function signOf(cell: Element, page: PageView): string | null {
  if (cell.querySelector(SPEAKS) || !page.isShown(cell)) return null;
  for (const each of cell.querySelectorAll('*')) {
    if (!page.isShown(each)) continue;
    if (/^(?:svg|img)$/.test(each.localName)) return page.name(each) ? null : each.outerHTML;
    const content = (['::before', '::after'] as const)
      .map((which) => page.pseudo(each, which).content)
      .find((text) => /["'][^"'\s]/.test(text));
    const { backgroundColor, backgroundImage } = page.style(each);
    const { width, height } = page.rect(each);
    const isBox = width >= MIN_SIDE_PX && height >= MIN_SIDE_PX && !each.firstElementChild;
    const fill = backgroundImage === 'none' ? backgroundColor : backgroundImage;
    if (content !== undefined) return content;
    if (isBox && !isTransparent(fill)) return fill;
  }
  return null;
}
