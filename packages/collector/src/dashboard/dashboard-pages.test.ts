/** Every page of the dashboard with the figures of a real collector, under its real policy. */
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fillCollector } from '../../../tooling/src/demo-data/fill-collector.ts';
import { buildDashboard } from '../../scripts/build-dashboard.ts';
import type { Collector } from '../server/index.ts';
import { NOW } from '../server/test-events.ts';
import { axeFindings, launchBrowser, startCollector, type TestBrowser } from './test-in-browser.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const PERIOD = 'from=2026-01-05&to=2026-02-10';
const FLOW = '/flows/heating-help-apply';
/** Its address, and a table that must hold figures. */
const PAGES = [
  ['flows', '/', 'Flows, the busiest first'],
  ['funnel', FLOW, 'Steps in the order of the flow'],
  ['groups', `${FLOW}/groups`, 'Groups with enough runs to be shown'],
  ['versions', `${FLOW}/compare`, 'Runs completed in both versions'],
  ['targets', `${FLOW}/targets`, 'Targets of the steps, those missed most first'],
  ['live', `${FLOW}/live`, 'What was counted, newest first'],
  ['struggle', '/struggle', 'Signs of struggle in 100 views, the worst page first'],
  ['surveys', '/surveys', 'Help entries, most opened first'],
  ['findings', '/findings', 'Findings on all pages together'],
] as const;

let browser: TestBrowser;
const collectors = new Map<number, Collector>();

beforeAll(async () => {
  await buildDashboard();
  browser = await launchBrowser();
  for (const minCount of [1, 10]) {
    const collector = await startCollector({ minCount });
    collectors.set(minCount, collector);
    await fillCollector(collector.url, { runs: 700, visits: 500, days: 21, now: NOW });
  }
});
afterEach(() => browser.closePages());
afterAll(async () => {
  await browser.close();
  for (const collector of collectors.values()) await collector.close();
});

const urlOf = (minCount: number, path: string) =>
  `${collectors.get(minCount)?.url ?? ''}/#${path}?${PERIOD}`;

describe.each([1, 10])('with a least count of %i', (minCount) => {
  it.each(PAGES)('shows figures and breaks no rule: %s', async (_name, path, table) => {
    const { page, problems } = await browser.open(urlOf(minCount, path), {
      viewport: { width: 320, height: 640 },
    });
    const rows = page.getByRole('table', { name: table }).getByRole('row');
    await rows.nth(1).waitFor();
    expect((await rows.nth(1).innerText()).trim()).not.toBe('');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect([await axeFindings(page), problems]).toEqual([[], []]);
  });
});

it.each(PAGES)('gives the figures as a file: %s', async (_name, path) => {
  const { page } = await browser.open(urlOf(10, path));
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download these figures' }).first().click(),
  ]);
  const text = await readFile(await saved.path(), 'utf8');
  expect(text.trim().split('\n').length).toBeGreaterThan(1);
});

it('reaches every page by its navigation, with the focus at its heading', async () => {
  const { page } = await browser.open(urlOf(1, FLOW));
  for (const name of ['Groups', 'Before and after', 'Targets', 'Live', 'Struggle map', 'Flows']) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).press('Enter');
    await page.locator('h1:focus').waitFor();
    await page.getByRole('table').first().waitFor();
  }
});
