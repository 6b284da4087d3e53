import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { findBrowser } from '../../../tooling/src/browsers/find-browser.ts';

/** Chromium as the tests of this repository find it, or `null` after saying so; on a CI machine it must be there. */
export function findTestBrowser(): string | null {
  const found = findBrowser('chromium');
  if (found) return found.path;
  if (process.env['CI'] === 'true') throw new Error('There is no Chromium.');
  const line = '!'.repeat(78);
  console.warn(`${line}\n!! NOT TESTED: the driven mode. There is no Chromium here.\n${line}`);
  return null;
}

export function startTestBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

const SITE = 'http://portal.example/';

/** A context whose every address answers with what `pages` says of its path; all else is not found. */
export async function openSite(
  browser: Browser,
  pages: () => Readonly<Record<string, string>>,
): Promise<{ readonly context: BrowserContext; readonly site: string }> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = pages()[pathname];
    return body === undefined
      ? route.fulfill({ status: 404, body: 'There is no such page.' })
      : route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });
  return { context, site: SITE };
}
