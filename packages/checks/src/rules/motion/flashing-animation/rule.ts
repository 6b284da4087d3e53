import type { PageRule } from '../../../contract/types.ts';
import { CHANGES_PAGE, listenersOf, withCalled } from '../../../page/handlers.ts';
import { runningAnimations } from '../../../page/motion.ts';

/** WCAG 2.3.1 and 2.3.2: no more than three flashes in a second. */
const MAX_FLASHES = 3;
/** Moving or turning is no flash, a change of brightness is. */
const FLASHES =
  /^(?:opacity|visibility|display|filter|color|background(?:Color|Image)?|borderColor|fill)$/;
/** Smaller than a letter, such as a caret. */
const MIN_AREA_PX = 200;

export const rule: PageRule = {
  id: 'flashing-animation',
  level: 'warning',
  wcag: ['2.3.1', '2.3.2'],
  *examine(page) {
    const found = new Set<Element>();
    for (const { element, turnMs, totalMs, properties, frames } of runningAnimations(page)) {
      const { width, height } = page.rect(element);
      const isFlash =
        properties.some((name) => FLASHES.test(name)) && width * height >= MIN_AREA_PX;
      // A turn goes to and fro: two key frames make one flash, and it jumps back at its end.
      const perSecond = (Math.max(1, Math.floor(frames / 2)) * 1000) / turnMs;
      if (!isFlash || totalMs < 500 || perSecond <= MAX_FLASHES || found.has(element)) continue;
      found.add(element);
      yield { element, facts: { times: Math.round(perSecond) } };
    }
    const toggling = listenersOf(page)
      .timers()
      .find(
        ({ source, repeats, delayMs }) =>
          repeats &&
          delayMs > 15 &&
          delayMs * 2 * MAX_FLASHES < 1000 &&
          CHANGES_PAGE.test(withCalled(page, source)),
      );
    if (toggling) yield { element: null, facts: { times: Math.round(500 / toggling.delayMs) } };
  },
};
