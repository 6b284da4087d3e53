import type { Box, FocusStop } from '../contract/measures.ts';
import { contains, parentAround } from '../page/tree.ts';
import { isClear } from './look.ts';

/** Points in each direction that are tried. */
const COLUMNS = [0.1, 0.3, 0.5, 0.7, 0.9];
const ROWS = [0.15, 0.5, 0.85];
/** Smaller than this, an element is hidden to the eye on purpose. */
const MIN_PX = 3;

export type Coverage = Pick<FocusStop, 'box' | 'covered' | 'coveredBy' | 'isInView'>;

/** How much of an element lies under what stays in place while the page scrolls, or lies above it. */
export function coverageOf(element: Element): Coverage {
  const window = element.ownerDocument.defaultView;
  const rects = [...element.getClientRects()].filter(
    ({ width, height }) => width >= MIN_PX && height >= MIN_PX,
  );
  const whole = element.getBoundingClientRect();
  const box: Box = {
    x: whole.x + (window?.scrollX ?? 0),
    y: whole.y + (window?.scrollY ?? 0),
    width: whole.width,
    height: whole.height,
  };
  const points = rects.flatMap((rect) =>
    ROWS.flatMap((row) =>
      COLUMNS.map((column) => [rect.left + column * rect.width, rect.top + row * rect.height]),
    ),
  );
  const inView = points.filter(
    ([x = 0, y = 0]) =>
      x >= 0 && y >= 0 && x < (window?.innerWidth ?? 0) && y < (window?.innerHeight ?? 0),
  );
  const covers = inView.flatMap(([x = 0, y = 0]) => coverAt(element, x, y) ?? []);
  return {
    box,
    covered: inView.length > 0 && isSeen(element) ? covers.length / inView.length : 0,
    coveredBy: mostOften(covers),
    isInView: inView.length > 0,
  };
}

/** Sheer inputs over or under a drawn box are common; nobody expects to see them. */
function isSeen(element: Element): boolean {
  for (let each: Element | null = element; each; each = parentAround(each)) {
    if (Number(getComputedStyle(each).opacity) < 0.1) return false;
  }
  return true;
}

function coverAt(element: Element, x: number, y: number): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(x, y);
  if (!top || contains(top, element) || contains(element, top)) return null;
  if (top.localName === 'label' && (top as HTMLLabelElement).control === element) return null;
  return paintedAbove(top, element);
}

/** What is opaque and out of the page's flow, from what was hit up to what also holds the element. */
function paintedAbove(top: Element, element: Element): Element | null {
  let isOpaque = false;
  for (let each: Element | null = top; each; each = parentAround(each)) {
    if (contains(each, element)) return null;
    const { backgroundColor, backgroundImage, position, opacity } = getComputedStyle(each);
    isOpaque ||= /^(?:img|video|canvas|iframe)$/.test(each.localName);
    isOpaque ||= (isSolid(backgroundColor) || backgroundImage !== 'none') && Number(opacity) > 0.5;
    if (position === 'fixed' || position === 'sticky' || position === 'absolute') {
      return isOpaque ? each : null;
    }
  }
  return null;
}

function isSolid(colour: string): boolean {
  const alpha = /[,/]\s*([\d.]+)\)$/.exec(/^rgba|\//.test(colour) ? colour : '')?.[1];
  return !isClear(colour) && Number(alpha ?? 1) > 0.5;
}

function mostOften(elements: readonly Element[]): Element | null {
  const counts = new Map<Element, number>();
  for (const each of elements) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
