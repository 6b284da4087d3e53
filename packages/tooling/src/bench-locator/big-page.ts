/** The locator on a page of 50,000 elements, in Chromium. */
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'esbuild';
import { ensureBrowser } from '../bench/ensure-browser.ts';
import { bigPageHtml, targetNames, targetsOf, type PageVersion } from './big-page-html.ts';
import type { measurePage, PageJob, PageTimes, TargetTimes, Verdict } from './page/measure.ts';

const NODES = 50_000;
const ROUNDS = 5;

/** Medians in milliseconds; null where the locator has no such thing. */
export interface TargetReport {
  readonly name: string;
  readonly describeMs: number | null;
  /** On the page as it was described. */
  readonly fastMs: number | null;
  /** In another naming container. */
  readonly movedMs: number | null;
  /** With other words in its id too. */
  readonly renamedMs: number | null;
  /** The first of these searches, before the browser has made the code fast. */
  readonly coldMs: number | null;
  /** The search in slices, of both changed pages the slower. */
  readonly soonMs: number | null;
  readonly longestTaskMs: number | null;
  /** What it answered on the same, the moved and the renamed page. */
  readonly verdicts: readonly Verdict[];
}

export interface PageReport {
  readonly nodes: number;
  readonly interactive: number;
  /** What the browser needs to list the page and the style of what can be operated. */
  readonly yardstickMs: number;
  /** The longest gap between two tasks while nothing of ours ran. */
  readonly idleGapMs: number;
  readonly targets: readonly TargetReport[];
  /** The slowest of each column, and of both full searches. */
  readonly worst: Omit<TargetReport, 'name' | 'verdicts'> & { readonly fullMs: number | null };
}

/** @param locator The module to measure: our adapter or another of the bench. */
export async function measureBigPage(locator: string): Promise<PageReport> {
  const script = await bundle(locator);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox'],
  });
  try {
    const same = await measureVersion(browser, { version: 'same', script, descriptions: null });
    const descriptions = same.targets.map(({ description }) => description);
    const moved = await measureVersion(browser, { version: 'moved', script, descriptions });
    const renamed = await measureVersion(browser, { version: 'renamed', script, descriptions });
    return reportOf(same, moved, renamed);
  } finally {
    await browser.close();
  }
}

async function bundle(locator: string): Promise<string> {
  const measure = path.join(import.meta.dirname, 'page/measure.ts');
  const contents = `import * as locator from ${JSON.stringify(locator)};
import { measurePage } from ${JSON.stringify(measure)};
window.measureLocator = (job) => measurePage(locator, job);`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

interface VersionJob {
  readonly version: PageVersion;
  readonly script: string;
  readonly descriptions: PageJob['descriptions'];
}

interface MeasuredWindow {
  measureLocator(job: PageJob): ReturnType<typeof measurePage>;
}

async function measureVersion(browser: Browser, job: VersionJob): Promise<PageTimes> {
  const { version, script, descriptions } = job;
  console.error(`big page, ${version} …`);
  const page = await browser.newPage();
  try {
    await page.setContent(bigPageHtml(version, NODES));
    await page.addScriptTag({ content: script });
    const targets = targetsOf(version, NODES);
    return await page.evaluate(
      (each) => (window as unknown as MeasuredWindow).measureLocator(each),
      { rounds: ROUNDS, targets, descriptions },
    );
  } finally {
    await page.close();
  }
}

function reportOf(same: PageTimes, moved: PageTimes, renamed: PageTimes): PageReport {
  const pages = [same, moved, renamed];
  const targets = targetNames.map((name, index) => {
    const [at, atMoved, atRenamed] = pages.map((page) => page.targets[index]);
    if (!at || !atMoved || !atRenamed) throw new Error(`"${name}" was not measured.`);
    return targetReport(name, [at, atMoved, atRenamed]);
  });
  const slowest = (key: Exclude<keyof TargetReport, 'name' | 'verdicts'>): number | null =>
    maximum(targets.map((target) => target[key]));
  return {
    nodes: same.nodes,
    interactive: same.interactive,
    yardstickMs: median(pages.flatMap(({ yardstickMs }) => yardstickMs)) ?? 0,
    idleGapMs: maximum(pages.map(({ idleGapMs }) => median(idleGapMs))) ?? 0,
    targets,
    worst: {
      describeMs: slowest('describeMs'),
      fastMs: slowest('fastMs'),
      movedMs: slowest('movedMs'),
      renamedMs: slowest('renamedMs'),
      coldMs: slowest('coldMs'),
      soonMs: slowest('soonMs'),
      longestTaskMs: slowest('longestTaskMs'),
      fullMs: maximum([slowest('movedMs'), slowest('renamedMs')]),
    },
  };
}

function targetReport(
  name: string,
  [same, moved, renamed]: readonly [TargetTimes, TargetTimes, TargetTimes],
): TargetReport {
  const changed = [moved, renamed];
  return {
    name,
    describeMs: median(same.describeMs),
    fastMs: median(same.locateMs),
    movedMs: median(moved.locateMs),
    renamedMs: median(renamed.locateMs),
    coldMs: maximum(changed.map(({ locateMs }) => locateMs[0] ?? null)),
    soonMs: maximum(changed.map(({ soonMs }) => median(soonMs))),
    longestTaskMs: maximum(changed.map(({ longestTaskMs }) => median(longestTaskMs))),
    verdicts: [same, moved, renamed].map(({ verdict }) => verdict),
  };
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

function maximum(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? null : Math.max(...numbers);
}
