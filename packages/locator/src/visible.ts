import { own, parentOf } from './dom.ts';

/** Below this size nothing can be pointed at: text for screen readers is kept in a 1 px box. */
const MIN_SIDE_PX = 2;

/**
 * Whether a person can see the element, if need be by scrolling. Opacity does not count, so that a
 * native control drawn over by its portal (GOV.UK radio buttons) stays a target.
 *
 * Hidden are: no box, under 2 px, `visibility`, a closed `<details>`, a clipping ancestor folded to
 * nothing, a place left of or above everything that scrolling reaches, and any of these for a frame
 * around it. An element that only its children give a size (`display: contents`) counts as hidden.
 */
export function isVisible(element: Element): boolean {
  // The second knows closed details; it is not in Safari before 17.4, where these have no boxes.
  if (
    getComputedStyle(element).visibility !== 'visible' ||
    (element as Partial<Element>).checkVisibility?.() === false
  ) {
    return false;
  }
  // Menus for small screens often wait outside the page, or in a box of no height.
  let { right, bottom } = element.getBoundingClientRect();
  for (let outer: Element | undefined = element; outer; outer = around(outer)) {
    const { width, height } = own(outer, 'getBoundingClientRect').call(outer);
    const { overflow, direction } = getComputedStyle(outer);
    const isFlat = width < MIN_SIDE_PX || height < MIN_SIDE_PX;
    if (isFlat && (outer === element || overflow !== 'visible')) return false;
    right += own(outer, direction === 'rtl' ? 'scrollWidth' : 'scrollLeft');
    bottom += own(outer, 'scrollTop');
  }
  const frame = frameAround(element.ownerDocument);
  return right > 0 && bottom > 0 && (!frame || isVisible(frame));
}

function around(element: Element): Element | undefined {
  return parentOf(element) ?? (element.getRootNode() as Partial<ShadowRoot>).host;
}

/** The frame element that shows this document; null at the top and across origins. */
export function frameAround(document: Document): Element | null | undefined {
  try {
    return document.defaultView?.frameElement;
  } catch {
    return null;
  }
}
