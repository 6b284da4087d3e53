/** The pages for signing in and for accounts in a real browser, as people meet them. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  axeFindings,
  launchBrowser,
  startCollector,
  type TestBrowser,
} from '../../dashboard/test-in-browser.ts';
import type { Collector } from '../create-collector.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const PASSWORD = 'correct horse battery';
let browser: TestBrowser;
let collector: Collector;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await browser.closePages();
  await collector.close();
});
afterAll(() => browser.close());

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

/** Follows the first link to the end, and answers with the page of accounts. */
async function becomeAdmin(page: Page): Promise<void> {
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#again').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${collector.url}/`);
  await page.goto(`${collector.url}/accounts`);
}

describe.each([
  ['en', { locale: 'en-GB', viewport: { width: 320, height: 640 } }],
  ['es', { locale: 'es-MX', viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  ['en', { locale: 'en-GB', forcedColors: 'active' }],
  ['es', { locale: 'es-ES', viewport: { width: 1280, height: 800 } }],
] as const)('the pages in %s with %o', (lang, options) => {
  it('break no rule of axe-core, fit, and load nothing that the policy forbids', async () => {
    collector = await startCollector();
    const { page, problems } = await browser.open(collector.setupUrl ?? '', options);
    const look = async () => {
      expect([await axeFindings(page), await isTooWide(page)]).toEqual([[], false]);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(
        await page.evaluate(
          () => getComputedStyle(document.querySelector('main') ?? document.body).maxWidth,
        ),
      ).not.toBe('none');
    };
    await look();
    await page.locator('#password').fill('short');
    await page.locator('#again').fill('short');
    await page.keyboard.press('Enter');
    await page.locator('[role=alert]').waitFor();
    await look();
    await becomeAdmin(page);
    await look();
    await page.locator('#name').fill('rob');
    await page.locator('#name').press('Enter');
    await page.locator('code').waitFor();
    await look();
    await page.goto(`${collector.url}/data`);
    await look();
    await page.locator('#before').fill('2026-01-31');
    await page.locator('#before').press('Enter');
    await page.locator('input[name=sure]').waitFor({ state: 'attached' });
    await look();
    await page.goto(`${collector.url}/set-password?key=gone`);
    await look();
    await page.goto(`${collector.url}/sign-in`);
    await look();
    // The answers that are meant to fail, and the dashboard where nobody built it.
    const real = problems.filter((text) => !/status of (4\d\d|503)/.test(text));
    expect(real).toEqual([]);
  });
});

it('can be used by the keyboard, from one end to the other', async () => {
  collector = await startCollector();
  const { page } = await browser.open(collector.setupUrl ?? '');
  await becomeAdmin(page);
  await page.getByRole('button', { name: 'Sign out' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${collector.url}/sign-in`);
  await page.keyboard.press('Tab');
  await page.keyboard.type('admin');
  await page.keyboard.press('Tab');
  await page.keyboard.type('not the password');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await page.title()).toMatch(/^Error: /);
  // What was typed stays, but for the password.
  expect(await page.locator('#name').inputValue()).toBe('admin');
  expect(await page.locator('#password').inputValue()).toBe('');
  await page.locator('#password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${collector.url}/`);
});
