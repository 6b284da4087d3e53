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
  let { right, bottom } = element.getBoundingClientRect();
  if (
    isFlat(element) ||
    getComputedStyle(element).visibility !== 'visible' ||
    // Knows closed details; not in Safari before 17.4, where these have no boxes.
    (element as Partial<Element>).checkVisibility?.() === false
  ) {
    return false;
  }
  // Menus for small screens often wait outside the page, or in a box of no height.
  let outer: Element | null | undefined = element;
  while ((outer = outer.parentElement ?? (outer.getRootNode() as Partial<ShadowRoot>).host)) {
    const { overflow, direction } = getComputedStyle(outer);
    if (overflow !== 'visible' && isFlat(outer)) return false;
    right += outer.scrollLeft + (direction === 'rtl' ? outer.scrollWidth - outer.clientWidth : 0);
    bottom += outer.scrollTop;
  }
  const frame = frameAround(element.ownerDocument);
  return right > 0 && bottom > 0 && (!frame || isVisible(frame));
}

function isFlat(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width < MIN_SIDE_PX || height < MIN_SIDE_PX;
}

/** The frame element that shows this document; null at the top and across origins. */
export function frameAround(document: Document): Element | null | undefined {
  try {
    return document.defaultView?.frameElement;
  } catch {
    return null;
  }
}
