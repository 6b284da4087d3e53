import { describeElement, elementsIn, isSeen } from './parts.ts';

interface Spot {
  readonly what: string;
  readonly box: DOMRect;
}
/** Parts that stand beside others, in the order of the page. */
export type Layout = readonly (readonly Spot[])[];

/** Where children of one element stand: the same layout is compared in both directions. */
export function layoutOf(hosts: readonly Element[]): Layout {
  return elementsIn(hosts)
    .filter((each) => isSeen(each) && !each.matches('svg, [role=img] *'))
    .map((each) =>
      [...(each.shadowRoot ?? each).children].filter(isPlaced).map((child) => ({
        what: describeElement(child),
        box: child.getBoundingClientRect(),
      })),
    )
    .filter(({ length }) => length > 1);
}

/** Text flows by its own letters; what is laid out, and in its place, turns round. */
function isPlaced(element: Element): boolean {
  const { display, position } = getComputedStyle(element);
  if (display === 'inline' || position === 'fixed' || position === 'absolute') return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && isSeen(element);
}

/** Neighbours on one line that keep their order although the direction has turned. */
export function notMirrored(leftToRight: Layout, rightToLeft: Layout): string[] {
  if (leftToRight.length !== rightToLeft.length) return ['what is shown differs by direction'];
  return leftToRight.flatMap((spots, index) => {
    const turned = rightToLeft[index] ?? [];
    return spots.slice(1).flatMap((spot, at) => {
      const before = spots[at];
      const [one, other] = [turned[at], turned[at + 1]];
      if (!before || !one || !other) return [];
      const isStill = isBefore(before.box, spot.box) && isBefore(one.box, other.box);
      return isStill ? [`${before.what}, then ${spot.what}`] : [];
    });
  });
}

/** Wholly to the left, on the same line. */
function isBefore(one: DOMRect, other: DOMRect): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return one.right <= other.left + 1 && shared > Math.min(one.height, other.height) / 2;
}
