import { frameAround } from './visible.ts';

/** The frame elements around an element, from the outermost in. */
export function framesAround({ ownerDocument }: Element, root: Document): Element[] {
  const frame = ownerDocument === root ? null : frameAround(ownerDocument);
  return frame ? [...framesAround(frame, root), frame] : [];
}
