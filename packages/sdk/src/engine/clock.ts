import type { ClockPort } from './ports.ts';

/** Visible time is counted in pieces of this length. */
const TICK_MS = 1000;

/** Timers of a window; those that count visible time rest while the page is hidden. */
export function createClock(view: Window): ClockPort {
  return {
    now: () => Date.now(),
    after(ms, visible, callback) {
      const step = visible ? Math.min(ms, TICK_MS) : ms;
      let left = ms;
      let timer = view.setTimeout(tick, step);
      function tick(): void {
        if (!visible || view.document.visibilityState === 'visible') left -= step;
        if (left <= 0) callback();
        else timer = view.setTimeout(tick, step);
      }
      return () => view.clearTimeout(timer);
    },
  };
}
