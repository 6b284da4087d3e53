import type { Hit, PageRule } from '../../../contract/types.ts';
import { handlerSource, listenersOf, withCalled } from '../../../page/handlers.ts';
import { hasPause, isMoving, runningAnimations } from '../../../page/motion.ts';
import type { PageView } from '../../../page/page-view.ts';

/** WCAG 2.2.2 lets things move for five seconds. */
const ALLOWED_MS = 5000;
const SETS_TEXT =
  /\.(?:innerText|textContent|innerHTML|nodeValue)\s*=(?!=)|\.(?:text|html)\s*\(\s*[^)\s]/;
const MOVES =
  /\b(?:next|slide|rotate|goTo|advance|autoplay|carousel)\w*\s*\(|\.(?:scrollLeft|scrollTop|currentSlide)\s*[+-]?=|\.scrollBy\(|\.animate\(/i;
/** Shows and hides by turns. */
const BLINKS = /\.(?:visibility|opacity)\s*=(?!=)|classList\.toggle\(\s*["'][^"']*["']\s*\)/;
const MAX_BLINK_MS = 2000;
const COUNTS_DOWN = /--|-=/;
/** What tells the time, or how long is left, is no text that moves. */
const TELLS_TIME = /\bDate\b|time|clock|count|remaining|seconds/i;
/** Carousels that start by themselves, by the markup of common scripts. */
const AUTOPLAY =
  '[data-ride=carousel],[data-bs-ride=carousel],[data-autoplay=true],[data-slick*=\'"autoplay":true\'],[data-slick*=\'"autoplay": true\'],[data-swiper-autoplay],[data-splide*=\'"autoplay":true\'],[data-flickity*=autoPlay]';

export const rule: PageRule = {
  id: 'moving-content-without-pause',
  level: 'error',
  wcag: ['2.2.2'],
  *examine(page) {
    const hits = [
      ...animated(page),
      ...page.all(AUTOPLAY).filter(page.isShown).map(asHit),
      ...timed(page),
    ];
    if (hits.length === 0) return;
    const stops = (control: Element): boolean =>
      /clear(?:Interval|Timeout)|\.(?:pause|stop|cancel)\(|cancelAnimationFrame/.test(
        handlerSource(page, control, 'click', 'change', 'input'),
      );
    if (!hasPause(page, stops)) yield* hits;
  },
};

function asHit(element: Element): Hit {
  return { element, level: 'warning' };
}

function animated(page: PageView): readonly Hit[] {
  const moving = runningAnimations(page).filter(
    (each) => each.totalMs > ALLOWED_MS && (isMoving(each) || each.properties.includes('opacity')),
  );
  return [...new Set(moving.map(({ element }) => element))].map(asHit);
}

/** Timers that go on changing what a person reads. */
function timed(page: PageView): readonly Hit[] {
  for (const { source, repeats, delayMs } of listenersOf(page).timers()) {
    if (!repeats || delayMs < 200) continue;
    const whole = withCalled(page, source);
    const target = namedIn(whole, page);
    if (target && BLINKS.test(whole) && delayMs <= MAX_BLINK_MS) {
      return [{ element: target, level: 'warning' }];
    }
    // A number that goes down tells how much time is left, which another rule asks about.
    if (target && !/\p{L}/u.test(page.text(target)) && COUNTS_DOWN.test(whole)) continue;
    if (target && SETS_TEXT.test(whole) && page.isShown(target)) {
      return [{ element: target, level: TELLS_TIME.test(whole) ? 'warning' : 'error' }];
    }
    if (MOVES.test(whole)) return [{ element: null, level: 'warning' }];
  }
  return [];
}

/** The first element that the source asks for by its id or a selector. */
function namedIn(source: string, { document }: PageView): Element | null {
  const id = /getElementById\(\s*["'`]([^"'`]+)["'`]/.exec(source)?.[1];
  if (id !== undefined) return document.getElementById(id);
  const selector = /querySelector(?:All)?\(\s*(["'`])((?:(?!\1).)+)\1/.exec(source)?.[2];
  try {
    return selector === undefined ? null : document.querySelector(selector);
  } catch {
    return null;
  }
}
