import type { Page } from 'playwright-core';
import type { CheckResult } from '../contract/finding.ts';
import { createResult } from './merge-results.ts';
import { takeMeasure } from './measure/take-measure.ts';
import { MEASURED, type DrivenOptions } from './options.ts';
import { openSession } from './session.ts';

const MAX_MS = 60_000;

/**
 * Runs our rules and axe-core in a page that the caller has open, then measures what only a real
 * browser shows, and runs the rules that need it: presses Tab and Shift+Tab, narrows and enlarges,
 * moves the pointer, opens dialogs, changes choices, types a letter or two into fields, presses the
 * buttons of forms, takes pictures.
 *
 * For test systems. No form is sent: from the first measurement on, requests other than GET are
 * refused, and so is going to another page or opening a window; while forms are tried, nothing at
 * all gets through. The page is loaded anew after what changed it, and at the end; then it has
 * the window size it had before. A service worker's requests cannot be refused: block them in the
 * context (`serviceWorkers: 'block'`).
 *
 * Call `prepareDriven` before opening the page, so that rules about listeners run too. Pictures and
 * motion need Chromium; elsewhere rules that need them are listed as not checked, or judge styles.
 *
 * @param page Any page of playwright-core, loaded.
 * @param options All bounds in time and number; see `DrivenOptions`.
 * @returns Findings as data, without query strings or typed values; the rules that ran; the rules
 *   that could not, with the reason. Never throws for what a page does, but for a closed page.
 */
export async function checkDriven(page: Page, options: DrivenOptions = {}): Promise<CheckResult> {
  const { measure = MEASURED, maxMs = MAX_MS, withAxe = true, onStep } = options;
  const result = createResult();
  const session = await openSession(page, { ...options, maxMs });
  try {
    onStep?.('rules');
    result.add(await session.judge({ measured: [], withAxe }));
    for (const each of MEASURED.filter((name) => measure.includes(name))) {
      if (session.isOver()) break;
      onStep?.(each);
      await takeMeasure(each, session, result.add);
    }
  } finally {
    await session.close();
  }
  return result.read();
}
