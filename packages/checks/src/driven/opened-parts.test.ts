/** What opens only when somebody opens it is judged as well. */
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDriven } from './check-driven.ts';
import type { Measured } from './options.ts';
import { findTestBrowser, openSite, startTestBrowser } from './test-browser.ts';

const program = findTestBrowser();
const TIMEOUT_MS = 60_000;

describe.skipIf(!program)('parts that open', { timeout: TIMEOUT_MS }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: string;
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    browser = await startTestBrowser(program ?? '');
    ({ context, site } = await openSite(browser, () => pages));
  }, TIMEOUT_MS);
  afterAll(() => browser.close());

  async function found(body: string, measure: readonly Measured[]): Promise<readonly string[]> {
    pages['/'] =
      `<!DOCTYPE html><html lang="en"><head><title>Apply</title></head><body><main><h1>Apply</h1>${body}</main></body></html>`;
    const page = await context.newPage();
    await page.goto(site);
    const { findings } = await checkDriven(page, { measure, settleMs: 0 });
    await page.close();
    return findings.map(({ rule, place }) => `${rule} ${place.path.join(' ')}`);
  }

  it('are dialogs', async () => {
    const inside = '<h2>Terms</h2><button type="button" id="x" onclick="d.close()">×</button>';
    const all = await found(
      `<button type="button" onclick="d.showModal()">Show the terms</button><dialog id="d">${inside}</dialog>`,
      ['dialogs'],
    );
    expect(all).toContain('dialog-no-name #d');
    expect(all).toContain('button-name-uninformative #x');
  });

  it('are what only a narrow window shows', async () => {
    const all = await found(
      `<style>#n, label { display: none } @media (max-width: 600px) { label { display: block } }</style>
       <nav><input type="checkbox" id="n"><label for="n" id="l">Menu</label></nav>`,
      ['reflow'],
    );
    expect(all).toContain('choice-not-rendered #l');
  });

  it('are details, tabs and what a button shows', async () => {
    const image = (id: string): string => `<img id="${id}" src="p.png" width="90" height="60">`;
    const all = await found(
      `<details><summary>Fees</summary><p>From 40 pounds ${image('a')}</p></details>
       <div role="tablist"><button role="tab" aria-selected="true">One</button><button role="tab" aria-selected="false" aria-controls="p" onclick="p.hidden = false">Two</button></div>
       <div role="tabpanel" id="p" aria-label="Two" hidden><p>For guests ${image('b')}</p></div>
       <button type="button" onclick="m.hidden = false">More</button><div id="m" hidden><p>For all ${image('c')}</p></div>`,
      ['presses'],
    );
    for (const id of ['a', 'b', 'c']) expect(all).toContain(`image-alt #${id}`);
  });
});
