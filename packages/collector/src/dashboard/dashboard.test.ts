/** The dashboard in a real browser, served by a real collector under its real policy. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sendEvents } from '../../../tooling/src/demo-data/fill-collector.ts';
import { buildDashboard } from '../../scripts/build-dashboard.ts';
import type { Collector } from '../server/index.ts';
import { createEvent, eventsOf, TODAY, type RandomRun } from '../server/test-events.ts';
import { axeFindings, launchBrowser, startCollector, type TestBrowser } from './test-in-browser.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const FLOW_PAGE = `#/flows/apply?from=2026-02-01&to=${TODAY}`;
const LIST_PAGE = `#/?from=2026-02-01&to=${TODAY}`;

/** 20 of 60 give up at "household"; 40 complete, five of them in Spanish. */
const runs: RandomRun[] = Array.from({ length: 60 }, (_, n) => {
  const stays = n < 20;
  const names = stays ? ['welcome', 'household'] : ['welcome', 'household', 'income', 'review'];
  return {
    flow: 'apply',
    version: 1,
    lang: n >= 55 ? 'es' : 'en',
    day: TODAY,
    steps: names.map((step) => ({
      step,
      ms: 20_000,
      missed: step === 'income' && n % 4 === 0,
      backs: 0,
    })),
    end: stays ? (n < 12 ? 'dismissed' : undefined) : 'completed',
    answer: stays ? undefined : 1 + (n % 5),
  };
});

let browser: TestBrowser;
let filled: Collector;
const closers: (() => Promise<unknown>)[] = [];
const open = (collector: { url: string }, hash: string, options = {}) =>
  browser.open(`${collector.url}/${hash}`, options);

beforeAll(async () => {
  await buildDashboard();
  browser = await launchBrowser();
  filled = await startCollector();
  const further = [
    createEvent({ kind: 'help.opened', help: 'income-help' }),
    createEvent({ kind: 'sdk.error', code: 'flow-fetch-failed' }),
  ];
  await sendEvents(filled.url, [...runs.flatMap(eventsOf), ...further]);
});
afterEach(async () => {
  await browser.closePages();
  for (const close of closers.splice(0)) await close();
});
afterAll(async () => {
  await browser.close();
  await filled.close();
});

describe('the dashboard', () => {
  it('leads from the list to a funnel whose table gives the stored figures', async () => {
    const { page, problems } = await open(filled, LIST_PAGE);
    await page.getByRole('link', { name: 'apply' }).click();
    await page.getByRole('heading', { level: 1, name: 'Flow: apply' }).waitFor();
    const table = page.getByRole('table', { name: 'Steps in the order of the flow' });
    await table.waitFor();
    const rows = await table.getByRole('row').allInnerTexts();
    expect(rows.slice(1).map((row) => row.split('\t').slice(0, 5))).toEqual([
      ['welcome', '60', '100%', '0', '0%'],
      ['household', '60', '100%', '20', '33%'],
      ['income', '40', '67%', '0', '0%'],
      ['review', '40', '67%', '0', '0%'],
    ]);
    expect(await page.getByText('More got stuck at “household”').innerText()).toContain('20 of 60');
    // What the journey of the example portal looks for.
    await page.getByRole('row', { name: /^Completed 40$/ }).waitFor();
    await page.getByRole('row', { name: /^income-help 1$/ }).waitFor();
    expect(await page.getByRole('img').getAttribute('aria-label')).toContain(
      'Started: 60. Reached the last step, review: 40.',
    );
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(problems).toEqual([]);
  });

  it('draws bars as long as the shares', async () => {
    const { page } = await open(filled, FLOW_PAGE);
    const bars = page.locator('.chart-row').nth(1);
    const part = async (name: string) =>
      Number((await bars.locator(name).getAttribute('width'))?.replace('%', ''));
    expect(await part('.bar-on')).toBeCloseTo(66.7, 0);
    expect(await part('.bar-left')).toBeCloseTo(33.3, 0);
  });

  it('keeps period and group in the address and asks only when the button is pressed', async () => {
    const { page } = await open(filled, FLOW_PAGE);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('combobox', { name: 'Only' }).selectOption({ label: 'Spanish' });
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Show' }).click();
    await expect
      .poll(() => page.locator('.summary dd').allInnerTexts())
      .toEqual(['5', '0', '5', '5', '100%']);
    expect(page.url()).toContain('lang=es');
    await page.goBack();
    await expect.poll(() => page.locator('.summary dd').first().innerText()).toBe('60');
  });

  it('speaks English and Spanish, and says so to assistive technology', async () => {
    const { page } = await open(filled, FLOW_PAGE, { locale: 'es-MX' });
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await page.title()).toBe('Guía: apply – Handrail');
    await page.getByRole('button', { name: 'English' }).press('Enter');
    await page.getByRole('heading', { name: 'Step by step' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: 'Step by step' }).waitFor();
  });

  it.each([
    ['light', LIST_PAGE, {}],
    ['light', FLOW_PAGE, {}],
    ['dark', LIST_PAGE, { colorScheme: 'dark' }],
    ['dark', FLOW_PAGE, { colorScheme: 'dark' }],
    ['forced colours', FLOW_PAGE, { forcedColors: 'active' }],
    ['320 px', LIST_PAGE, { viewport: { width: 320, height: 640 } }],
    ['320 px', FLOW_PAGE, { viewport: { width: 320, height: 640 } }],
    ['320 px, Spanish', FLOW_PAGE, { viewport: { width: 320, height: 640 }, locale: 'es' }],
  ] as const)(
    'has no finding of axe-core and no sideways scrolling: %s %s',
    async (_name, hash, options) => {
      const { page, problems } = await open(filled, hash, options);
      await page.getByRole('table').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

  it('lets the Tab key into tables that scroll, and only those', async () => {
    const { page } = await open(filled, FLOW_PAGE);
    expect(await page.locator('.scroll[tabindex]').count()).toBe(0);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.locator('.scroll[tabindex="0"]').count()).toBeGreaterThan(0);
  });

  it('hides small counts in words', async () => {
    const collector = await startCollector({ minCount: 10 });
    closers.push(() => collector.close());
    await sendEvents(collector.url, runs.slice(10).flatMap(eventsOf));
    const { page, problems } = await open(collector, FLOW_PAGE);
    const row = page.getByRole('row', { name: /^income/ }).first();
    expect(await row.innerText()).toContain('hidden');
    await page.getByText('stands for fewer than 10').waitFor();
    expect([await axeFindings(page), problems]).toEqual([[], []]);
  });
});

describe('a dashboard without figures', () => {
  it('says what to check when nothing was counted, and what to choose when a flow had no runs', async () => {
    const collector = await startCollector();
    closers.push(() => collector.close());
    const { page, problems } = await open(collector, LIST_PAGE);
    await page.getByRole('heading', { name: 'Nothing has been counted in this period' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${collector.url}/${FLOW_PAGE}`);
    await page.getByRole('heading', { name: 'No runs of this flow in this period' }).waitFor();
    expect([await axeFindings(page), problems]).toEqual([[], []]);
  });

  it('says that the collector does not answer, and tries again', async () => {
    const { page } = await open(filled, LIST_PAGE);
    await page.route('**/v1/**', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').getByText('The collector does not answer').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute('**/v1/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'apply' }).waitFor();
  });

  it('shows that it is loading', async () => {
    const { page } = await open(filled, LIST_PAGE);
    await page.route('**/v1/**', () => undefined);
    await page.reload();
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Loading the figures…');
  });
});
