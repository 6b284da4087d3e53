import type { ClockPort } from './ports.ts';

/** Timers of a window; those that count visible time rest while the page is hidden. */
export function createClock(view: Window): ClockPort {
  return {
    now: () => Date.now(),
    after: (ms, visible, callback) =>
      visible ? afterVisible(view, ms, callback) : afterAny(view, ms, callback),
  };
}

function afterAny(view: Window, ms: number, callback: () => void): () => void {
  const timer = view.setTimeout(callback, ms);
  return () => view.clearTimeout(timer);
}

function afterVisible(view: Window, ms: number, callback: () => void): () => void {
  const { document } = view;
  let left = ms;
  let since = 0;
  let cancel: (() => void) | null = null;
  const end = (): void => {
    cancel?.();
    document.removeEventListener('visibilitychange', turn);
  };
  const turn = (): void => {
    if (cancel) {
      cancel();
      cancel = null;
      left -= Date.now() - since;
    }
    if (document.visibilityState === 'hidden') return;
    since = Date.now();
    cancel = afterAny(view, Math.max(0, left), () => {
      end();
      callback();
    });
  };
  document.addEventListener('visibilitychange', turn);
  turn();
  return end;
}
