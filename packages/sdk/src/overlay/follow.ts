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
  const followed = target ? [target] : [document.documentElement];
  for (let last = target; last && last.ownerDocument !== document;) {
    last = frameOf(last.ownerDocument);
    if (last) followed.push(last);
  }
  const still = target ? {} : { layoutShift: false, ancestorScroll: false };
  const stops = followed.map((element) =>
    autoUpdate(element, floating, update, { ...still, elementResize: false }),
  );
  stops.push(followSizes([floating, ...followed], update));
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * Who resizes the floating element while sizes are being reported makes the browser send
 * "ResizeObserver loop completed with undelivered notifications" to the portal's error handlers.
 * So the update waits for the next frame.
 */
function followSizes(elements: readonly Element[], update: () => void): () => void {
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(update);
  });
  for (const element of elements) observer.observe(element);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
