import { frameAround } from '@handrail/locator';

/** A rectangle in the coordinates of one document's viewport, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part that two rectangles share, or `null` where they share none. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

/** A rectangle grown on every side. */
export function grow(rect: Rect, by: number): Rect {
  return {
    left: rect.left - by,
    top: rect.top - by,
    right: rect.right + by,
    bottom: rect.bottom + by,
  };
}

/** Its area in square pixels; 0 for none. */
export function areaOf(rect: Rect | null): number {
  return rect ? (rect.right - rect.left) * (rect.bottom - rect.top) : 0;
}

/**
 * What a person can see of the page. An on-screen keyboard shrinks the visual viewport only, so
 * its height counts, except while zoomed by pinching, when the page stands still behind it.
 */
export function viewportOf(window: Window): Rect {
  const { clientWidth, clientHeight } = rootOf(window.document);
  const visual = window.visualViewport;
  const isZoomed = !visual || visual.scale > 1.01;
  const top = isZoomed ? 0 : visual.offsetTop;
  return {
    left: 0,
    top,
    right: clientWidth,
    bottom: isZoomed ? clientHeight : Math.min(clientHeight, top + visual.height),
  };
}

/** The element whose client size is the viewport's: the body in quirks mode. */
function rootOf(document: Document): Element {
  return document.compatMode === 'BackCompat' && document.body
    ? document.body
    : document.documentElement;
}

/** The element whose open shadow root a node is in, if any. */
export function hostOf(node: Node): Element | undefined {
  return (node.getRootNode() as Partial<ShadowRoot>).host;
}

/** The element around another one, out of slots and shadow roots too. */
export function parentOf(node: Element): Element | null {
  return node.assignedSlot ?? node.parentElement ?? hostOf(node) ?? null;
}

/** The scroll containers around an element, in its own document, and not the page itself. */
function scrollersOf(element: Element): Element[] {
  const found: Element[] = [];
  const { body, documentElement, defaultView } = element.ownerDocument;
  for (
    let node = parentOf(element);
    node && node !== body && node !== documentElement;
    node = parentOf(node)
  ) {
    if (
      /auto|scroll|hidden/.test(defaultView?.getComputedStyle(node).overflow ?? '') &&
      isScrollable(node)
    )
      found.push(node);
  }
  return found;
}

function isScrollable(node: Element): boolean {
  return node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1;
}

/**
 * The part of an element that can be seen, in the viewport coordinates of `document`, looking out
 * through same-origin frames and scroll containers. `null` where nothing of it can be seen.
 */
export function visibleRect(element: Element, document: Document): Rect | null {
  let rect: Rect | null = element.getBoundingClientRect();
  let node = element;
  for (;;) {
    for (const scroller of scrollersOf(node))
      rect = rect && intersect(rect, scroller.getBoundingClientRect());
    const window = node.ownerDocument.defaultView;
    rect = rect && window && intersect(rect, viewportOf(window));
    if (!rect || node.ownerDocument === document) return rect;
    const frame = frameAround(node.ownerDocument);
    if (!frame) return null;
    rect = outOf(frame, rect);
    node = frame;
  }
}

/** Coordinates inside a frame as coordinates of the document around it. */
function outOf(frame: Element, rect: Rect): Rect {
  const box = frame.getBoundingClientRect();
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  const left = box.left + frame.clientLeft + parseFloat(style?.paddingLeft ?? '0');
  const top = box.top + frame.clientTop + parseFloat(style?.paddingTop ?? '0');
  return {
    left: rect.left + left,
    top: rect.top + top,
    right: rect.right + left,
    bottom: rect.bottom + top,
  };
}
