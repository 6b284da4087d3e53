import { frameAround } from '@handrail/locator';

/** In CSS pixels from the top left of the outermost window. */
export interface ScreenRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an element is on the screen, through frames; null if it has no box, or its frame hides it. */
export function rectOf(element: Element, outer: Window): ScreenRect | null {
  const { width, height, ...at } = plain(element.getBoundingClientRect());
  let { left, top } = at;
  if (width === 0 && height === 0) return null;
  let document = element.ownerDocument;
  while (document.defaultView !== outer) {
    const frame = frameAround(document);
    if (!frame) return null;
    const box = frame.getBoundingClientRect();
    const isOut = left + width < 0 || top + height < 0 || left > box.width || top > box.height;
    if (isOut) return null;
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
    document = frame.ownerDocument;
  }
  return { left, top, width, height };
}

/** A browser's rectangle has its numbers in its prototype. */
function plain({ left, top, width, height }: DOMRect): ScreenRect {
  return { left, top, width, height };
}
