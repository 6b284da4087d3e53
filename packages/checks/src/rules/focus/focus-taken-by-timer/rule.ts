import type { PageRule } from '../../../contract/types.ts';
import { listenersOf, withCalled } from '../../../page/handlers.ts';

/** Sooner, the page is still being built; later, a session runs out, and a dialog asks. */
const MIN_MS = 1000;
const MAX_MS = 120_000;
const DIALOG = 'dialog,[role=dialog],[role=alertdialog]';
const FOCUSES = /(?:getElementById\(\s*["'`]([^"'`]+)["'`]\s*\)|\w)\s*\.focus\s*\(/;

/** Runs by itself: nobody pressed anything. */
export const rule: PageRule = {
  id: 'focus-taken-by-timer',
  level: 'warning',
  wcag: ['3.2.5', '2.4.3'],
  isMinor: true,
  *examine(page) {
    for (const { source, delayMs } of listenersOf(page).timers()) {
      if (delayMs < MIN_MS || delayMs > MAX_MS) continue;
      const found = FOCUSES.exec(withCalled(page, source));
      if (!found) continue;
      const [, id] = found;
      const element = id === undefined ? null : page.document.getElementById(id);
      if (element?.closest(DIALOG)) continue;
      yield { element };
      return;
    }
  },
};
