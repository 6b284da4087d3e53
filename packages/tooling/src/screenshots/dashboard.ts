/** The collector's dashboard: every page, with the example's flow. */
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Look } from './looks.ts';
import type { World } from './world.ts';

const flow = '#/flows/heating-help-apply';
const pages = [
  ['dashboard', '#/'],
  ['dashboard-funnel', flow],
  ['dashboard-groups', `${flow}/groups`],
  ['dashboard-compare', `${flow}/compare`],
  ['dashboard-targets', `${flow}/targets`],
  ['dashboard-live', `${flow}/live`],
  ['dashboard-struggle', '#/struggle'],
  ['dashboard-surveys', '#/surveys'],
  ['dashboard-findings', '#/findings'],
] as const;

export async function openDashboard(
  browser: Browser,
  { collectorUrl }: World,
  { context, hash }: { context: Look['context']; hash: string },
): Promise<Page> {
  const page = await (await browser.newContext(context)).newPage();
  await page.goto(`${collectorUrl}/${hash}`);
  await page.locator('table').first().waitFor();
  return page;
}

export async function shootDashboard(
  browser: Browser,
  world: World,
  { look, folder, firstNumber }: { look: Look; folder: string; firstNumber: number },
): Promise<void> {
  // It speaks the language of the reader's browser, and none that is read from right to left.
  const context = { ...look.context, ...(look.portal === 'es' ? { locale: 'es' } : {}) };
  let number = firstNumber;
  for (const [name, hash] of pages) {
    const page = await openDashboard(browser, world, { context, hash });
    const file = path.join(folder, `${look.name}-${String(number++)}-${name}.png`);
    await page.screenshot({ path: file, fullPage: true });
    await page.context().close();
  }
}
