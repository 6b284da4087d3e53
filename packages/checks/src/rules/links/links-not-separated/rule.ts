import type { PageView } from '../../../page/page-view.ts';
import { isTransparent } from '../../../page/transparent.ts';
import type { ElementRule } from '../../../contract/types.ts';

/** A gap of this part of the letters' height is wider than a blank between two words. */
const WIDE_GAP = 0.5;

export const rule: ElementRule = {
  id: 'links-not-separated',
  level: 'warning',
  wcag: [],
  selector: 'a[href]+a[href]',
  check(element, page) {
    const before = element.previousElementSibling;
    const isFirst = !before?.matches('a[href]+a[href]') || !isJoined(before, page);
    return before && isFirst && isJoined(element, page)
      ? { element: before, facts: { one: page.text(before), other: page.text(element) } }
      : undefined;
  },
};

/** Whether nothing but a blank parts it from the link before it, on the same line. */
function isJoined(element: Element, page: PageView): boolean {
  const before = element.previousElementSibling;
  if (!before || hasInk(element.previousSibling, before)) return false;
  if (![before, element].every((each) => isPlain(each, page))) return false;
  const [left, right] = [page.rect(before), page.rect(element)].sort((a, b) => a.left - b.left);
  const isOneLine = left && right && Math.abs(left.bottom - right.bottom) < 2;
  const size = Number.parseFloat(page.style(element).fontSize);
  return !!isOneLine && right.left - left.right < size * WIDE_GAP;
}

/** Whether there is text between this node and the element before it. */
function hasInk(node: Node | null, until: Node): boolean {
  for (let each = node; each && each !== until; each = each.previousSibling) {
    if (each.nodeType === 3 && each.textContent?.trim()) return true;
  }
  return false;
}

/** A link that looks like words: no box, no space of its own, nothing drawn beside it. */
function isPlain(element: Element, page: PageView): boolean {
  const style = page.style(element);
  return (
    page.isShown(element) &&
    style.display === 'inline' &&
    !!page.text(element) &&
    style.borderLeftWidth === '0px' &&
    style.borderRightWidth === '0px' &&
    isTransparent(style.backgroundColor) &&
    ['::before', '::after'].every((which) =>
      /^(?:none|normal)$/.test(page.pseudo(element, which as '::before').content),
    )
  );
}
