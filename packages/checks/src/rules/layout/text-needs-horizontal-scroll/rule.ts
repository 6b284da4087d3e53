import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { PROSE, proseOf, wordsOf } from '../../../page/prose.ts';

/** What needs two dimensions to be understood, and what is moved through on purpose. */
const EXEMPT =
  'table,pre,code,textarea,svg,[role=table],[role=grid],[role=treegrid],[role=toolbar],[role=tablist],[role=region][aria-roledescription],[aria-roledescription=carousel]';

export const rule: ElementRule = {
  id: 'text-needs-horizontal-scroll',
  level: 'warning',
  wcag: ['1.4.10'],
  selector: PROSE,
  check(element, page) {
    const prose = proseOf(element, page);
    if (wordsOf(prose).length < 8 || page.closest(element, EXEMPT)) return undefined;
    const { width } = page.rect(element);
    const room = roomFor(element, page);
    return room > 0 && width > room * 1.05 + 4
      ? { element, facts: { width: Math.round(width), room: Math.round(room) } }
      : undefined;
  },
};

/** Width of the box or window that it scrolls in; 0 if it does not. */
function roomFor(element: Element, page: PageView): number {
  for (let each = page.parent(element); each; each = page.parent(each)) {
    const { overflowX, scrollSnapType } = page.style(each);
    if (each === page.document.body || each === page.document.documentElement) continue;
    if (/hidden|clip/.test(overflowX) || !/^(?:none|)$/.test(scrollSnapType)) return 0;
    if (/auto|scroll/.test(overflowX)) return each.clientWidth;
  }
  return page.document.documentElement.clientWidth;
}
