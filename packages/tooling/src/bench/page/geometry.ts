/** Looks at elements as a person sees them: through shadow roots and frames. */
import type { Placement } from './types.ts';

export function deepFind(selector: string, root: Document | ShadowRoot = document): Element | null {
  const found = root.querySelector(selector);
  if (found) return found;
  for (const element of root.querySelectorAll('iframe,.shadow-host')) {
    const inner = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
    const deeper = inner && deepFind(selector, inner);
    if (deeper) return deeper;
  }
  return null;
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

export function opacityOf(element: Element): number {
  let opacity = 1;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    opacity *= Number(getComputedStyle(node).opacity);
  }
  return opacity;
}

/** Has a place inside the window, and is neither hidden nor (nearly) transparent. */
export function isVisible(element: Element | null): boolean {
  if (!element?.isConnected) return false;
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  if (!isInside || width < 2 || height < 2) return false;
  const { visibility, display } = getComputedStyle(element);
  return visibility === 'visible' && display !== 'none' && opacityOf(element) > 0.1;
}

/** The element's place in the window, also when it is in a frame. */
function rectOf(element: Element): DOMRect {
  const rect = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return rect;
  const outer = rectOf(frame);
  const x = outer.left + frame.clientLeft + rect.left;
  const y = outer.top + frame.clientTop + rect.top;
  return new DOMRect(x, y, rect.width, rect.height);
}

export function placementOf(card: Element, target: Element): Placement {
  const a = card.getBoundingClientRect();
  const b = rectOf(target);
  const x = Math.max(a.left - b.right, b.left - a.right);
  const y = Math.max(a.top - b.bottom, b.top - a.bottom);
  return {
    gap: Math.round(Math.hypot(Math.max(0, x), Math.max(0, y))),
    covers: x < -1 && y < -1,
    left: Math.round(a.left - b.left),
    top: Math.round(a.top - b.top),
  };
}
