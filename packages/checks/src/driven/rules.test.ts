/** Tries the examples of all rules that need a measurement, each on a page of its own in Chromium. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../contract/finding.ts';
import type { Example, Rule } from '../contract/types.ts';
import { ALL_RULES } from '../rules/all.generated.ts';
import { ALL_EXAMPLES } from '../rules/examples.generated.ts';
import { checkDriven } from './check-driven.ts';
import { MEASURED, type Measured } from './options.ts';
import { prepareDriven } from './prepare.ts';
import { findTestBrowser, openSite, startTestBrowser } from './test-browser.ts';

const program = findTestBrowser();
const WHOLE = /^\s*<(?:!doctype|html)/i;
const TIMEOUT_MS = 60_000;

const driven = ALL_RULES.filter((rule) => measuresFor(rule).length > 0);

function measuresFor({ needs = [] }: Rule): readonly Measured[] {
  return MEASURED.filter((each) => needs.includes(each));
}

// Side by side, because most of the time they wait for the page.
describe.skipIf(!program)('rules that need a measurement', { timeout: TIMEOUT_MS }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: string;
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    browser = await startTestBrowser(program ?? '');
    ({ context, site } = await openSite(browser, () => pages));
    await prepareDriven(context);
  }, TIMEOUT_MS);
  afterAll(() => browser.close());

  async function check(rule: Rule, example: Example): Promise<{ page: Page; found: Finding[] }> {
    const address = `/${Object.keys(pages).length}`;
    pages[address] = WHOLE.test(example.html) ? example.html : pageAround(example.html);
    const page = await context.newPage();
    await page.goto(new URL(address, site).href);
    const result = await checkDriven(page, {
      only: [rule.id],
      withAxe: false,
      measure: measuresFor(rule),
      settleMs: 0,
    });
    expect(result.notChecked).toEqual([]);
    expect(result.ran).toEqual([rule.id]);
    return { page, found: [...result.findings] };
  }

  for (const rule of driven) {
    const { fails, passes } = ALL_EXAMPLES[rule.id] ?? { fails: [], passes: [] };
    // What moves is told by pictures, which come late where several pages are drawn.
    const suite = measuresFor(rule).includes('motion') ? describe : describe.concurrent;
    suite(`rule ${rule.id}`, () => {
      it.each(fails)('finds $name', async (example) => {
        const { page, found } = await check(rule, example);
        const level = example.level ?? rule.level;
        const paths = found.map(({ place }) => place.path.join(' >>> '));
        expect(found.map((finding) => finding.level)).toEqual(example.at.map(() => level));
        expect(paths.length, paths.join(', ')).toBe(example.at.length);
        for (const [index, selector] of example.at.entries()) {
          const isSame = await page.evaluate(
            ([a, b]) => document.querySelector(a ?? '') === document.querySelector(b ?? ''),
            [paths[index] || 'html', selector === 'page' ? 'html' : selector],
          );
          expect(isSame, `${paths[index] ?? ''} is ${selector}`).toBe(true);
        }
        await page.close();
      });

      it.each(passes)('passes $name', async (example) => {
        const { page, found } = await check(rule, example);
        expect(found.map(({ place }) => place.path)).toEqual([]);
        await page.close();
      });
    });
  }
});

/** A page on which no rule finds anything, but for what the example adds. */
function pageAround(body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Heating help: apply</title><style>html { background: #fff }</style></head><body>${body}</body></html>`;
}
