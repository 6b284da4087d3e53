import type { ElementRule, Hit } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { proseOf, wordsOf } from '../../../page/prose.ts';

type Pair = readonly [Element, Element];

/** Judges the children of a container of which the style sheet may change the order. */
export const rule: ElementRule = {
  id: 'visual-order-differs',
  level: 'warning',
  wcag: ['1.3.2', '2.4.3'],
  selector:
    ':has(> :nth-child(2)):not(html,head,svg,svg *,table,thead,tbody,tr,select,[role=presentation])',
  check(element, page) {
    const { display, direction } = page.style(element);
    const isBox = /flex|grid/.test(display);
    const children = [...element.children].filter(
      (each) =>
        isMoved(each, isBox, page) && page.isShown(each) && page.text(each) && page.isExposed(each),
    );
    const pair = children
      .slice(1)
      .map((each, index): Pair => [children[index] ?? each, each])
      .find(([before, after]) => isBefore(after, before, direction === 'rtl', page));
    if (pair) return toHit(element, pair, children, page);
    const [first, second] = risenIn(element, page) ?? [];
    return first && second
      ? { element, facts: { first: short(page.text(second)), second: short(page.text(first)) } }
      : undefined;
  },
};

const MIN_WORDS = 5;

/** A paragraph that is placed above what comes before it in the page. */
function risenIn(element: Element, page: PageView): Pair | undefined {
  const children = [...element.children];
  for (const [index, each] of children.entries()) {
    if (page.style(each).position !== 'absolute' || !page.isExposed(each)) continue;
    if (wordsOf(proseOf(each, page)).length < MIN_WORDS) continue;
    const { bottom, left, right } = page.rect(each);
    const below = children.slice(0, index).find((other) => {
      const box = page.rect(other);
      const isFlow = /static|relative/.test(page.style(other).position) && page.isShown(other);
      return (
        isFlow && page.text(other) && bottom <= box.top + 1 && left < box.right && right > box.left
      );
    });
    if (below) return [below, each];
  }
  return undefined;
}

/** Only what is laid out by the same means can be compared: a badge in a corner is in no order. */
function isMoved(element: Element, isBox: boolean, page: PageView): boolean {
  const { float, position } = page.style(element);
  return (
    position === 'absolute' ||
    (position !== 'fixed' && (isBox || float !== 'none' || page.isTabbable(element)))
  );
}

/** Whether people with sight read `later`, which comes later in the page, before `earlier`. */
function isBefore(later: Element, earlier: Element, isRtl: boolean, page: PageView): boolean {
  const isPlaced = (each: Element): boolean => page.style(each).position === 'absolute';
  if (isPlaced(later) !== isPlaced(earlier)) return false;
  const [a, b] = [page.rect(earlier), page.rect(later)];
  const sharedHeight = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const sharedWidth = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  if (sharedHeight > Math.min(a.height, b.height) / 2) {
    return isRtl ? b.left >= a.right - 1 : b.right <= a.left + 1;
  }
  return b.bottom <= a.top + 1 && sharedWidth > 0;
}

/** A line of small words above a heading that comes first is done on purpose: then a person decides. */
function toHit(
  element: Element,
  [first, second]: Pair,
  all: readonly Element[],
  page: PageView,
): Hit | undefined {
  const floats = [first, second].map((each) => page.style(each).float);
  // One part that floats right, before the rest, is how a menu or picture gets beside a text.
  if (floats[0] === 'right' && floats[1] !== 'right' && first === all[0]) return undefined;
  const isOperable = all.some(
    (each) => page.isTabbable(each) || each.querySelector('a[href],button,input'),
  );
  const hasOrder = all.length > 2 || isOperable;
  const facts = { first: short(page.text(second)), second: short(page.text(first)) };
  return { element, level: hasOrder ? 'warning' : 'manual', facts };
}

function short(text: string): string {
  return text.slice(0, 40);
}
