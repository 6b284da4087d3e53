import type { ElementRule } from '../../../contract/types.ts';
import { documentIn } from '../../../page/tree.ts';

const CONTROL = 'a[href],button,input:not([type=hidden]),select,textarea';
const MARGIN_PX = 8;

/** What does not fit into a frame that does not scroll is gone. */
export const rule: ElementRule = {
  id: 'frame-cut',
  level: 'warning',
  wcag: ['1.4.4', '1.4.10'],
  isMinor: true,
  selector: 'iframe',
  check(element, page) {
    const inner = documentIn(element);
    const root = inner?.documentElement;
    if (!root || !page.isShown(element) || !page.isExposed(element)) return undefined;
    const isFixed =
      element.getAttribute('scrolling')?.toLowerCase() === 'no' ||
      [root, inner.body].some((each) => /hidden|clip/.test(page.style(each).overflowY));
    const { height } = page.rect(element);
    if (!isFixed || height < MARGIN_PX) return undefined;
    const cut = [...inner.querySelectorAll(CONTROL)].find((each) => {
      const box = each.getBoundingClientRect();
      return box.height > 0 && box.top >= root.clientHeight + MARGIN_PX;
    });
    return cut
      ? { element, facts: { text: page.name(element), control: cut.textContent.trim() } }
      : undefined;
  },
};
