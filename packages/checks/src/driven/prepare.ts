import type { BrowserContext, Page } from 'playwright-core';
import { readDrivenScripts, type DrivenScripts } from './scripts.ts';

/**
 * Has listeners recorded from before a page's own scripts. Call it before the page is opened;
 * without it, rules about listeners are listed as not checked, the rest runs.
 *
 * @param target A page, or a context for all of its pages.
 */
export async function prepareDriven(
  target: Page | BrowserContext,
  options: { readonly scripts?: DrivenScripts | undefined } = {},
): Promise<void> {
  const { early } = options.scripts ?? (await readDrivenScripts());
  await target.addInitScript(early);
}
