import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { wordsOf } from '../../../page/prose.ts';
import { rowsOf } from '../grid.ts';

const MIN_WORDS = 4;
const MIN_BREAKS = 2;

/** Sentences that go on in the cell below, beside others that do so too: rows are read one by one. */
export const rule: ElementRule = {
  id: 'text-across-rows',
  level: 'warning',
  wcag: ['1.3.2'],
  isMinor: true,
  selector: 'table',
  check(element, page) {
    if (!page.isShown(element) || !page.isExposed(element)) return undefined;
    const rows = rowsOf(element).map((row) => [...row.children]);
    const broken = new Set<number>();
    let breaks = 0;
    for (const [y, row] of rows.entries()) {
      if (row.length < 2) continue;
      for (const [x, cell] of row.entries()) {
        const below = rows[y + 1]?.[x];
        if (!below || !goesOn(cell, below, page)) continue;
        breaks++;
        broken.add(x);
      }
    }
    return breaks >= MIN_BREAKS && broken.size > 1 ? { element } : undefined;
  },
};

/** Ends in the middle of a sentence, which the cell below takes up in small letters. */
function goesOn(cell: Element, below: Element, page: PageView): boolean {
  const [one, two] = [page.text(cell), page.text(below)];
  return (
    wordsOf(one).length >= MIN_WORDS &&
    wordsOf(two).length >= MIN_WORDS &&
    /[\p{L}\p{N},]$/u.test(one) &&
    /^\p{Ll}/u.test(two) &&
    /[.!?]/.test(page.text(cell.closest('table') ?? cell))
  );
}
