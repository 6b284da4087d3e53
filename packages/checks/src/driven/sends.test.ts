/** Forms are tried, and never sent. */
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDriven } from './check-driven.ts';
import { findTestBrowser, openSite, startTestBrowser } from './test-browser.ts';

const program = findTestBrowser();
const TIMEOUT_MS = 60_000;

describe.skipIf(!program)('a form that is tried', { timeout: TIMEOUT_MS }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: string;
  let sent: string[];
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    browser = await startTestBrowser(program ?? '');
    ({ context, site } = await openSite(browser, () => pages));
    await context.route('**/sent/**', (route) => {
      sent.push(`${route.request().method()} ${new URL(route.request().url()).pathname}`);
      return route.fulfill({ status: 200, contentType: 'text/html', body: 'Thank you.' });
    });
  }, TIMEOUT_MS);
  afterAll(() => browser.close());

  /** @returns what reached the server, and how often the page's own check of the form ran. */
  async function tried(attributes: string, script: string): Promise<readonly [string[], number]> {
    sent = [];
    pages['/'] =
      `<!DOCTYPE html><html lang="en"><head><title>Apply</title></head><body><main><h1>Apply</h1>
       <form id="f" ${attributes}><label for="n">Name</label><input id="n" name="n" autocomplete="name">
       <button>Apply</button></form><iframe name="inner" title="Answer"></iframe></main>
       <script>f.addEventListener('submit', (event) => { window.tries(); ${script} });</script></body></html>`;
    const page = await context.newPage();
    let tries = 0;
    await page.exposeFunction('tries', () => {
      tries++;
    });
    await page.goto(site);
    await checkDriven(page, { measure: ['sends'], withAxe: false, settleMs: 0 });
    await page.close();
    return [sent, tries];
  }

  it.each([
    ['by the browser', 'action="/sent/post" method="post"', ''],
    ['as a question', 'action="/sent/get"', ''],
    ['into a frame', 'action="/sent/frame" target="inner"', ''],
    [
      'by requests',
      '',
      `event.preventDefault(); fetch('/sent/a'); fetch('/sent/b', { method: 'POST' });`,
    ],
    ['as a beacon', '', `event.preventDefault(); navigator.sendBeacon('/sent/c', 'n=a');`],
    ['by a frame', '', `event.preventDefault(); document.querySelector('iframe').src = '/sent/d';`],
    ['as a picture', '', `event.preventDefault(); new Image().src = '/sent/e?n=' + n.value;`],
    [
      'by a script',
      '',
      `event.preventDefault(); const s = document.createElement('script'); s.src = '/sent/f?n=' + n.value; document.body.append(s);`,
    ],
  ])('sends nothing %s', async (_, attributes, script) => {
    const [left, tries] = await tried(attributes, script);
    expect(left).toEqual([]);
    expect(tries).toBeGreaterThan(0);
  });
});
