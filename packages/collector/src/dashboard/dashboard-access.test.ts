/** Who sees the dashboard: readers with a token, people with an account, nobody else. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildDashboard } from '../../scripts/build-dashboard.ts';
import { axeFindings, launchBrowser, startCollector, type TestBrowser } from './test-in-browser.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const PASSWORD = 'seven-otters-cross-the-river';

let browser: TestBrowser;
const closers: (() => Promise<unknown>)[] = [];
const open = (collector: { url: string }, hash: string) => browser.open(`${collector.url}/${hash}`);

beforeAll(async () => {
  await buildDashboard();
  browser = await launchBrowser();
});
afterEach(async () => {
  await browser.closePages();
  for (const close of closers.splice(0)) await close();
});
afterAll(() => browser.close());

describe('the dashboard', () => {
  it('asks for the read token, once for the tab', async () => {
    const collector = await startCollector({ readToken: 'a-token-of-many-characters' });
    closers.push(() => collector.close());
    const { page } = await open(collector, '#/');
    const token = page.getByLabel('Token', { exact: true });
    await token.fill('wrong');
    await token.press('Enter');
    await page.getByText('This token is not right').waitFor();
    expect(await token.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await token.fill('a-token-of-many-characters');
    await token.press('Enter');
    await page.getByRole('heading', { name: 'Nothing has been counted' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Nothing has been counted' }).waitFor();
  });

  it('knows who has signed in, lets them out, and shows nothing afterwards', async () => {
    const data = await mkdtemp(join(tmpdir(), 'handrail-dashboard-'));
    closers.push(() => rm(data, { recursive: true }));
    const collector = await startCollector({ data });
    closers.unshift(() => collector.close());
    const { page } = await browser.open(collector.setupUrl ?? 'about:blank');
    await page.locator('input[name=name]').fill('ana');
    for (const field of await page.locator('input[type=password]').all())
      await field.fill(PASSWORD);
    await page.getByRole('button').last().click();
    await page.getByText('Signed in as ana').waitFor();
    await page.getByRole('heading', { name: 'Nothing has been counted' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in to see the figures' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.getByRole('navigation').count()).toBe(0);
    await page.reload();
    await page.getByRole('link', { name: 'Go to the sign-in page' }).click();
    await page.locator('input[name=password]').waitFor();
  });

  it('leads back to what was shown after signing in, also after a slip', async () => {
    const data = await mkdtemp(join(tmpdir(), 'handrail-dashboard-'));
    closers.push(() => rm(data, { recursive: true }));
    const collector = await startCollector({ data });
    closers.unshift(() => collector.close());
    const { page } = await browser.open(collector.setupUrl ?? 'about:blank');
    for (const field of await page.locator('input[type=password]').all())
      await field.fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sign out' }).click();
    const link = page.getByRole('link', { name: 'Go to the sign-in page' });
    await link.waitFor();
    const shown = '#/struggle?from=2026-01-05&to=2026-02-10';
    await page.goto(`${collector.url}/${shown}`);
    await link.click();
    for (const password of ['not the password', PASSWORD]) {
      await page.locator('#name').fill('admin');
      await page.locator('#password').fill(password);
      await page.keyboard.press('Enter');
      await page.locator('[role=alert], .figures').first().waitFor();
    }
    await page.getByRole('heading', { name: 'No signs of struggle' }).waitFor();
    expect(page.url()).toBe(`${collector.url}/${shown}`);
  });
});

it('is served under a policy that allows no inline script, no eval and no other host', async () => {
  const collector = await startCollector();
  closers.push(() => collector.close());
  const { headers } = await fetch(`${collector.url}/`);
  const policy = headers.get('content-security-policy') ?? '';
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy).toContain(part);
  }
  expect(policy).not.toContain('unsafe');
});
