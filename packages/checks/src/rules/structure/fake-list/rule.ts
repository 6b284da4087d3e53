import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

const SIGN = /^(?:[*•·‣⁃▪■●○◦►▶✓✔➤–—-]|→)\s*(?=\p{L})|^(?:[*•·‣–—-])\s+\S/u;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+\p{L}/u;

export const rule: ElementRule = {
  id: 'fake-list',
  level: 'warning',
  wcag: ['1.3.1'],
  selector: PROSE,
  check(element, page) {
    const prose = proseOf(element, page);
    if (!isItem(prose) && !prose.includes('\n')) return undefined;
    if (
      page.closest(
        element,
        'pre,code,[role=list],[role=log],nav,h1,h2,h3,h4,h5,h6,table[role]:not([role=presentation],[role=none])',
      )
    )
      return undefined;
    const lines = prose.split('\n').filter((line) => isItem(line.trim()));
    if (lines.length > 2 || (lines.length > 1 && lines.every((line) => SIGN.test(line)))) {
      return { element, facts: { count: lines.length } };
    }
    const isFirst =
      isItem(prose) && !isItem(proseOf(element.previousElementSibling ?? element, page), element);
    const count = isFirst ? run(element, page) : 0;
    return count > 2 && !element.matches('li,td,th,dt,dd')
      ? { element, facts: { count } }
      : undefined;

    function isItem(text: string, first?: Element): boolean {
      if (first && !first.previousElementSibling) return false;
      return SIGN.test(text) || NUMBER.test(text);
    }
  },
};

/** How many siblings in a row begin like items, this one included. */
function run(element: Element, page: PageView): number {
  let count = 0;
  for (let each: Element | null = element; each; each = each.nextElementSibling) {
    if (each.localName === 'br') continue;
    const prose = proseOf(each, page);
    if (!SIGN.test(prose) && !NUMBER.test(prose)) break;
    count++;
  }
  return count;
}
