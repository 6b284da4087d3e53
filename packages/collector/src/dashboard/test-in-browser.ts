/** What the tests of the dashboard in a real browser share: the browser, collectors and axe-core. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumArguments } from '../../../tooling/src/browsers/chromium-arguments.ts';
import { findBrowser } from '../../../tooling/src/browsers/find-browser.ts';
import { createCollector, type Collector, type CollectorOptions } from '../server/index.ts';
import { NOW } from '../server/test-events.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export interface TestBrowser {
  /** Opens a page and collects all that goes wrong in it. */
  open(url: string, options?: BrowserContextOptions): Promise<Opened>;
  /** Closes what was opened since. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}
export interface Opened {
  readonly page: Page;
  readonly problems: readonly string[];
}

export async function launchBrowser(): Promise<TestBrowser> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('There is no Chromium here; "npm test" installs one.');
  const browser: Browser = await chromium.launch({
    executablePath: found.path,
    args: [...chromiumArguments],
  });
  return {
    async open(url, options = {}) {
      const viewport = { width: 1280, height: 800 };
      const context = await browser.newContext({ locale: 'en-GB', viewport, ...options });
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      await page.goto(url);
      await page.locator('h1').waitFor();
      await page.locator('.loading-room').waitFor({ state: 'detached' });
      return { page, problems };
    },
    async closePages() {
      for (const context of browser.contexts()) await context.close();
    },
    close: () => browser.close(),
  };
}

/** A collector that listens, keeps nothing and hides nothing, unless told otherwise. */
export async function startCollector(options: CollectorOptions = {}): Promise<Collector> {
  const plain = { data: ':memory:', port: 0, minCount: 1, now: () => NOW };
  const collector = createCollector({ ...plain, ...options });
  await collector.listen();
  return collector;
}

/** What axe-core finds, best practices included; injected past the policy, which it is not part of. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
