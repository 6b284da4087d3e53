/** Pages that nobody here wrote, served and opened one after the other, and our checks on each. */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Measured } from '@handrail/checks/driven';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browsers/find-browser.ts';
import { readActPages } from './act-pages.ts';
import type * as checker from './page/checker.ts';
import type { BenchFinding } from './bench-finding.ts';
import { bundle } from './bundle.ts';
import { runDriven } from './driven.ts';
import { findPlaces } from './places.ts';
import { columnsOf, patternsOf, type Expected } from './score-audit.ts';
import { serveFolder } from './serve-folder.ts';

export interface CorpusPage {
  readonly number: number;
  readonly name: string;
  /** Path on the server. */
  readonly url: string;
  /** Patterns of the rules that find the barrier this page was made for. */
  readonly expected?: readonly RegExp[] | undefined;
  /** Of an example of a rule of ACT. */
  readonly outcome?: 'failed' | 'passed' | 'inapplicable' | undefined;
  readonly group?: string | undefined;
}

interface Options {
  readonly withAxe: boolean;
  /** Whether listeners are recorded from the start. */
  readonly isEarly: boolean;
  /** Ids of our rules; if empty, those that the panel runs. */
  readonly only: readonly string[];
  /** Whether the panel looks closer too. */
  readonly closer?: boolean | undefined;
  /** What to measure in the driven mode; `null`: the page is only read. */
  readonly driven?: readonly Measured[] | null | undefined;
}

export interface Corpora {
  pages(set: string): readonly CorpusPage[];
  /** The empty pages of the audit: what is found there is no evidence of a barrier. */
  baselines(): readonly CorpusPage[];
  check(page: CorpusPage): Promise<readonly BenchFinding[]>;
  close(): Promise<void>;
}

const SETTLE_MS = 50;
const VIEWPORT = { width: 1280, height: 800 };

/** @throws if the corpora or Chromium are not there. */
export async function openCorpora({
  withAxe,
  isEarly,
  only,
  closer = false,
  driven = null,
}: Options): Promise<Corpora> {
  const places = findPlaces();
  const executable = findBrowser('chromium');
  if (!places || !executable) throw new Error('The corpora or Chromium are missing.');
  const { data, bench } = places;
  const server = await serveFolder(data);
  const browser = await chromium.launch({
    executablePath: executable.path,
    args: ['--no-sandbox'],
  });
  const context = await browser.newContext({ viewport: VIEWPORT, bypassCSP: true });
  if (isEarly) await context.addInitScript(await bundle('packages/checks/src/early/entry.ts', ''));
  await context.route('**/*', (route) =>
    route.request().url().startsWith(server.base) ? route.continue() : route.abort(),
  );
  const code = await bundle('packages/tooling/src/bench-checks/page/checker.ts', 'handrailBench');
  const axe = withAxe
    ? readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
    : '';
  const manifest = (await import(pathToFileURL(path.join(bench, 'audit-expect.mjs')).href)) as {
    expect: Expected;
  };

  // A tab costs more than most checks: one serves all pages until it fails.
  let tab: Page | null = null;
  const openTab = async (): Promise<Page> => {
    const page = await context.newPage();
    if (!driven) page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    page.on('console', (message) => {
      if (message.text().startsWith('RULE FAILED')) console.error(page.url(), message.text());
    });
    return page;
  };

  return {
    pages: (set) => readSet(set, data, manifest.expect),
    baselines: () => [
      { number: 0, name: 'demo', url: '/audit/example-pages/demo.html' },
      { number: 0, name: 'baseline', url: '/audit/tests/_baseline.html' },
    ],
    async check({ url }) {
      const page = (tab ??= await openTab());
      try {
        await page.goto(server.base + url, { waitUntil: 'load', timeout: 20_000 });
        await page.waitForTimeout(SETTLE_MS);
        if (driven) return await runDriven(page, { only, withAxe, measure: driven });
        if (axe) await page.evaluate(axe);
        const found: unknown = await page.evaluate(
          `(() => { ${code}\nreturn handrailBench.run(${JSON.stringify({ only, withAxe, closer })}); })()`,
        );
        return found as Awaited<ReturnType<typeof checker.run>>;
      } catch (error) {
        console.error(`${url}: ${error instanceof Error ? error.message : String(error)}`);
        tab = null;
        return [];
      } finally {
        if (driven) tab = null;
        if (!tab) await page.close();
      }
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

function readSet(set: string, data: string, expect: Expected): readonly CorpusPage[] {
  if (set === 'audit') return readAudit(data, expect);
  if (set === 'act') return readAct(data);
  const patterns: Record<string, string> = {
    apg: 'apg/content/patterns/**/examples/*.html',
    govuk: 'govuk/**/*.html',
  };
  const pattern = patterns[set];
  if (!pattern) throw new Error(`There is no set "${set}": audit, act, apg, govuk.`);
  return globSync(pattern, { cwd: data })
    .sort()
    .map((file, index) => ({ number: index + 1, name: file, url: `/${file}` }));
}

/** Which page shows which barrier; the names of the files follow the audit's own rule. */
function readAudit(data: string, expect: Expected): readonly CorpusPage[] {
  const tests = JSON.parse(readFileSync(path.join(data, 'audit/tests.json'), 'utf8')) as Record<
    string,
    Record<string, { example: string }>
  >;
  const rows = Object.entries(tests).flatMap(([topic, group]) =>
    Object.entries(group).map(([name, { example }]) => ({ topic, name, example })),
  );
  return rows.map(({ topic, name, example }, index) => {
    const linked = /href="(example-pages\/[^"]+)"/.exec(example)?.[1];
    const file = `${topic.toLowerCase()}-${name.toLowerCase()}`
      .replace(/[^a-z0-9\- ]/, '')
      .replace('/', ' ')
      .replace(':', '-')
      .replace(/\s+/g, '-')
      .replace(/-+/g, '-');
    return {
      number: index + 1,
      name: `${topic}: ${name}`,
      url: linked ? `/audit/${linked}` : `/audit/tests/${encodeURIComponent(`${file}.html`)}`,
      expected: patternsOf(expect, index + 1, columnsOf('handrail')),
    };
  });
}

function readAct(data: string): readonly CorpusPage[] {
  return readActPages(data).map(
    ({ ruleId, ruleName, expected, relativePath, testcaseTitle, approved }, index) => ({
      number: index + 1,
      name: testcaseTitle,
      url: `/WAI/content-assets/wcag-act-rules/${relativePath}`,
      outcome: expected,
      group: `${ruleId}${approved ? '' : ' (proposed)'} ${ruleName}`,
    }),
  );
}
