import { existsSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readDismissals, type Dismissal } from '@handrail/checks';
import { prepareDriven, readDrivenScripts } from '@handrail/checks/driven';
import { isFailing, REPORT_KINDS, type CheckReport } from '@handrail/checks/report';
import axe from 'axe-core';
import type { Browser, BrowserContext } from 'playwright-core';
import { launch } from '../browser/open-page.ts';
import { readBaseline, writeBaseline, type BaselineEntry } from '../check/baseline.ts';
import { buildReport, type BuiltReport } from '../check/build-report.ts';
import { pagesOf } from '../check/inputs.ts';
import { createProgress } from '../check/progress.ts';
import { readCheckOptions, type CheckOptions } from '../check/read-check-options.ts';
import { AGENT } from '../check/robots.ts';
import { rulesToRun } from '../check/rules-to-run.ts';
import { sendFindings } from '../check/send-findings.ts';
import { summaryOf } from '../check/summary.ts';
import { NotChecked } from '../check/visit-page.ts';
import { visitSite, type Visited } from '../check/visit-site.ts';
import { count } from '../format-faults.ts';
import { EXIT, UsageError } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';
import { readPageScript } from '../page/read-page-script.ts';
import { version } from '../version.ts';

/** `handrail check URL|SITEMAP|FILE…` */
export async function check(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = readCheckOptions(args);
  const rules = rulesToRun(axe, { level: options.level, named: options.rules });
  const dismissals = dismissalsOf(options, io);
  const known = baselineOf(options);
  const asked = await pagesOf(options.places);
  const startedAt = new Date().toISOString();
  const browser = await launch(options.browser);
  try {
    const tool = {
      name: 'Handrail',
      version: version(),
      axe: axe.version,
      browser: `Chromium ${browser.version()}`,
    };
    const scripts = await readDrivenScripts();
    const context = await openContext(browser, options);
    await prepareDriven(context, { scripts });
    const progress = createProgress(io);
    const isIdentified = known !== null || dismissals.length > 0;
    const pageScript = await readPageScript('check-page');
    const visited = await visitSite(
      asked,
      context,
      { ...options, rules, scripts, code: pageScript, dismissals, isIdentified },
      progress,
    );
    progress.end();
    const built = buildReport(visited, { options, rules, tool, startedAt, known });
    const code = tell(built, visited, options, io);
    if (options.send) {
      const { sent, accepted } = await sendFindings(built.report, options.send);
      const before = sent - accepted;
      const known = before > 0 ? `, ${before} of them known` : '';
      io.error(`Told ${options.send.url} ${count(sent, 'figure')}${known}.\n`);
    }
    return code;
  } finally {
    await browser.close();
  }
}

/** One visitor, who says who it is, and keeps nothing. */
async function openContext(
  browser: Browser,
  { viewport, lang, isInsecure }: CheckOptions,
): Promise<BrowserContext> {
  const agent = await agentOf(browser);
  return browser.newContext({
    viewport,
    acceptDownloads: false,
    ignoreHTTPSErrors: isInsecure,
    serviceWorkers: 'block',
    userAgent: `${agent} ${AGENT}/${version()}`,
    ...(lang === undefined ? {} : { locale: lang }),
  });
}

async function agentOf(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  const agent = await page.evaluate(() => navigator.userAgent);
  await page.close();
  return agent;
}

function dismissalsOf({ dismissals: file }: CheckOptions, io: Io): readonly Dismissal[] {
  if (file === undefined) return [];
  if (!existsSync(file)) throw new UsageError(`--dismissals: there is no file ${file}.`);
  const { dismissals, problems } = readDismissals(readFileSync(file, 'utf8'));
  if (problems.length > 0 && dismissals.length === 0) {
    throw new UsageError(`${file}: ${problems.join(' ')}`);
  }
  for (const problem of problems) io.error(`${file}: ${problem}\n`);
  return dismissals;
}

function baselineOf({ baseline, update }: CheckOptions): readonly BaselineEntry[] | null {
  if (baseline === undefined) return null;
  if (existsSync(baseline)) return readBaseline(baseline);
  if (update === 'all' || update === 'new') return [];
  throw new UsageError(
    `There is no ${baseline} yet. Add --update-baseline to write what is found now into it.`,
  );
}

function tell(
  { report, compared, stale }: BuiltReport,
  visited: readonly Visited[],
  options: CheckOptions,
  io: Io,
): ExitCode {
  const isOutTaken = options.reports.some(({ file }) => file === '-');
  const say = isOutTaken ? io.error : io.out;
  if (report.pages.length === 0) {
    const [first] = report.failures;
    const more = report.failures.length > 1 ? ', nor any other page' : '';
    throw new UsageError(
      first
        ? `${first.url} cannot be checked: ${first.reason}${more}`
        : 'No page is left to check.',
    );
  }
  const isAdded = addsNew(options);
  say(summaryOf(report, { colors: io.colors && !isOutTaken, isAdded }));
  for (const { rule, url, reason } of stale) {
    io.error(`Dismissed before, and not as it was: ${rule} on ${url} (“${reason}”).\n`);
  }
  const { baseline, update } = options;
  if (compared && baseline !== undefined && update) {
    writeBaseline(baseline, compared.updated(update));
    const added = update === 'gone' ? 0 : compared.fresh.size;
    const removed = update === 'new' ? 0 : compared.gone.length;
    say(`Wrote ${baseline}: ${count(added, 'finding')} added, ${removed} taken away.\n`);
  }
  writeReports(report, options, io);
  return isFailed(report, visited, options) ? EXIT.faults : EXIT.valid;
}

function writeReports(report: CheckReport, { reports }: CheckOptions, io: Io): void {
  for (const { kind, file } of reports) {
    const text = REPORT_KINDS[kind].write(report);
    if (file === '-') {
      io.out(text);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    io.error(`Wrote ${file}.\n`);
  }
}

/** A page that somebody asked for and that could not be opened is no success. */
function isFailed(
  report: CheckReport,
  visited: readonly Visited[],
  options: CheckOptions,
): boolean {
  const { failOn } = options;
  if (failOn === 'never') return false;
  const isMissing = visited.some(
    ({ page, outcome }) => page.isNamed && outcome instanceof NotChecked && !outcome.isDuplicate,
  );
  const all = report.pages.flatMap(({ findings }) => findings);
  return isMissing || (!addsNew(options) && all.some((finding) => isFailing(finding, failOn)));
}

/** What was new a moment ago is known as soon as the baseline holds it. */
function addsNew({ failOn, update }: CheckOptions): boolean {
  return failOn === 'new' && (update === 'all' || update === 'new');
}
