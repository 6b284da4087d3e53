import { autoUpdate } from '@floating-ui/dom';
import { frameOf } from './rects.ts';

/**
 * Calls `update` now and whenever the target, a frame around it, or the floating element may have
 * moved or changed size. Driven by events and observers; at rest nothing runs.
 *
 * A target inside a frame does not notice that its frame moves, so each frame is followed too.
 */
export function follow(
  target: Element | null,
  floating: HTMLElement,
  update: () => void,
): () => void {
  const document = floating.ownerDocument;
  // Without a target there is still the viewport to follow, and the floating element's size.
  if (!target)
    return autoUpdate(document.documentElement, floating, update, {
      layoutShift: false,
      ancestorScroll: false,
    });
  const stops = [autoUpdate(target, floating, update)];
  let frame = target.ownerDocument === document ? null : frameOf(target.ownerDocument);
  while (frame) {
    stops.push(autoUpdate(frame, floating, update));
    frame = frame.ownerDocument === document ? null : frameOf(frame.ownerDocument);
  }
  return () => {
    for (const stop of stops) stop();
  };
}
