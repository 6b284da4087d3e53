import { autoUpdate } from '@floating-ui/dom';
import { frameAround } from '@handrail/locator';

/**
 * Calls `update` now and whenever the target, a frame around it, or the floating element may have
 * moved or changed size. Driven by events and observers; at rest nothing runs.
 *
 * A target inside a frame does not notice that its frame moves, so each frame is followed too.
 */
export function follow(
  wanted: Element | null,
  floating: HTMLElement,
  update: () => void,
): () => void {
  const document = floating.ownerDocument;
  // The document of a frame that has gone on to another page has no window, and no sizes.
  const target = wanted?.ownerDocument.defaultView ? wanted : null;
  // Without a target there is still the viewport to follow, and the floating element's size.
  const followed = target ? [target] : [document.documentElement];
  for (let last = target; last && last.ownerDocument !== document;) {
    last = frameAround(last.ownerDocument) ?? null;
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
 * The browser must not send "ResizeObserver loop completed with undelivered notifications" to the
 * portal's error handlers. It does where the floating element is resized while sizes are being
 * reported, so the update waits for the next frame; and where an element in a frame is observed
 * from outside of it, so each window observes its own.
 */
function followSizes(elements: readonly Element[], update: () => void): () => void {
  let frame = 0;
  const later = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(update);
  };
  const observers = elements.map((element) => {
    const { ResizeObserver: Observer } = element.ownerDocument.defaultView ?? globalThis;
    const observer = new Observer(later);
    observer.observe(element);
    return observer;
  });
  return () => {
    cancelAnimationFrame(frame);
    for (const observer of observers) observer.disconnect();
  };
}
