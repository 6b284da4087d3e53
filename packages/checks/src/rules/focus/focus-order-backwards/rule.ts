import type { FocusStop } from '../../../contract/measures.ts';
import type { PageRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';

/** Two things count as one after the other if they lie side by side for so much of the smaller one. */
const SHARED = 0.5;
/** What floats over the page has no place in its order. */
const LIFTED = /^(?:fixed|absolute|sticky)$/;
const MAX_HEIGHT = 120;

export const rule: PageRule = {
  id: 'focus-order-backwards',
  level: 'warning',
  wcag: ['2.4.3'],
  needs: ['focus'],
  *examine(page) {
    const { stops = [] } = page.measures.focus ?? {};
    for (const [index, stop] of stops.entries()) {
      const next = stops[index + 1];
      if (!next) return;
      const place = backwards(stop, next, page);
      if (place) yield { element: next.element, facts: { place } };
      else yield undefined;
    }
  },
};

function backwards(from: FocusStop, to: FocusStop, page: PageView): string | null {
  // A positive tabindex is another rule's matter.
  if ([from, to].some(({ element }) => (element as HTMLElement).tabIndex > 0)) return null;
  const parts = partsOf(from.element, to.element, page);
  if (!parts || parts.some((part) => isLifted(part, page))) return null;
  const isInline = parts.every((part) => page.style(part).display === 'inline');
  if (isInline) return null;
  const isRtl = page.style(from.element).direction === 'rtl';
  const [a, b] = [from.box, to.box];
  if (a.height > MAX_HEIGHT || b.height > MAX_HEIGHT || !isSmall(parts, page)) return null;
  const isBefore = isRtl ? b.x >= a.x + a.width - 1 : b.x + b.width <= a.x + 1;
  if (isBefore && shared(a.y, a.height, b.y, b.height) > SHARED) return isRtl ? 'right' : 'left';
  const isAbove = b.y + b.height <= a.y + 1;
  return isAbove && shared(a.x, a.width, b.x, b.width) > SHARED ? 'top' : null;
}

/** The two children of the nearest common ancestor that hold the elements. */
function partsOf(a: Element, b: Element, page: PageView): readonly [Element, Element] | null {
  const around = new Map<Element, Element>();
  for (let child = a, each = page.parent(a); each; child = each, each = page.parent(each)) {
    around.set(each, child);
  }
  for (let child = b, each = page.parent(b); each; child = each, each = page.parent(each)) {
    const other = around.get(each);
    if (other) return [other, child];
  }
  return null;
}

/** Columns and regions of a page go each from its top to its bottom; only rows and lists are judged. */
function isSmall(parts: readonly Element[], page: PageView): boolean {
  return parts.every((part) => page.rect(part).height <= MAX_HEIGHT);
}

function isLifted(element: Element, page: PageView): boolean {
  return (
    LIFTED.test(page.style(element).position) ||
    [...element.querySelectorAll('*')]
      .slice(0, 20)
      .some((each) => LIFTED.test(page.style(each).position))
  );
}

function shared(a: number, lengthA: number, b: number, lengthB: number): number {
  const overlap = Math.min(a + lengthA, b + lengthB) - Math.max(a, b);
  return overlap / Math.max(1, Math.min(lengthA, lengthB));
}
