import type { Flow } from '@handrail/flow';
import { readArguments } from '../arguments.ts';
import { withPage } from '../browser/open-page.ts';
import type { OpenedPage } from '../browser/open-page.ts';
import { expectedTargets } from '../expected-targets.ts';
import { checkTarget, readSoundFlow } from '../flow-place.ts';
import { count } from '../format-faults.ts';
import { EXIT, UsageError } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';
import { judgeTarget } from '../judge-target.ts';
import { locateReport } from '../locate-report.ts';
import type { TargetReport } from '../page/reports.ts';
import { PAGE_OPTIONS, readLang, readViewport, readWait } from '../read-options.ts';

const LOOK_AGAIN_MS = 250;

interface Looked {
  readonly url: string;
  /** Of targets that this page should have. */
  readonly reports: readonly TargetReport[];
  /** Targets of other pages. */
  readonly elsewhere: readonly string[];
}

/** `handrail locate FLOW URL` */
export async function locate(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    ...PAGE_OPTIONS,
    lang: { type: 'string' },
    target: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const [file, url] = positionals;
  if (file === undefined || url === undefined || positionals.length > 2) {
    throw new UsageError('Name one flow and one page: handrail locate FLOW URL.');
  }
  const { target, browser } = values;
  const lang = readLang(values.lang);
  const viewport = readViewport(values.viewport);
  const waitMs = readWait(values.wait);
  const flow = readSoundFlow(file);
  if (target !== undefined) checkTarget(flow, target, file);
  if (!Object.keys(flow.targets ?? {}).length) throw new UsageError(`${file} has no targets.`);
  return withPage(url, { browser, lang, viewport, waitMs }, async (opened) => {
    const looked = await lookUntil(opened, flow, { target, waitMs });
    io.out(values.json ? toJson(looked) : toText(looked, flow));
    return looked.reports.every(isFound) ? EXIT.valid : EXIT.faults;
  });
}

/** Looks again while something is missing: pages build themselves after they have loaded. */
async function lookUntil(
  opened: OpenedPage,
  flow: Flow,
  { target, waitMs }: { readonly target: string | undefined; readonly waitMs: number },
): Promise<Looked> {
  const until = Date.now() + waitMs;
  let looked = await look(opened, flow, target);
  while (!looked.reports.every(isFound) && Date.now() < until) {
    await opened.page.waitForTimeout(LOOK_AGAIN_MS);
    looked = await look(opened, flow, target);
  }
  return looked;
}

async function look(
  { page, script }: OpenedPage,
  flow: Flow,
  only: string | undefined,
): Promise<Looked> {
  const targets = Object.entries(flow.targets ?? {}).map(([id, target]) => ({ id, target }));
  const api = await script();
  const reports = await api.evaluate((ours, [all, lang]) => ours.locateTargets(all, lang), [
    targets,
    flow.lang,
  ] as const);
  const url = page.url();
  if (only !== undefined) {
    return { url, reports: reports.filter(({ id }) => id === only), elsewhere: [] };
  }
  const found = new Set(reports.filter(isFound).map(({ id }) => id));
  const title = await page.title();
  const expected = expectedTargets(flow, { url: new URL(url), title, found });
  return {
    url,
    reports: reports.filter(({ id }) => expected.has(id)),
    elsewhere: reports.filter(({ id }) => !expected.has(id)).map(({ id }) => id),
  };
}

function isFound(report: TargetReport): boolean {
  return ['found', 'aged'].includes(judgeTarget(report));
}

function toJson({ url, reports, elsewhere }: Looked): string {
  const targets = reports.map((report) => ({ outcome: judgeTarget(report), ...report }));
  return `${JSON.stringify({ url, targets, elsewhere }, null, 2)}\n`;
}

function toText({ reports, elsewhere }: Looked, flow: Flow): string {
  const outcomes = reports.map(judgeTarget);
  const number = (wanted: string) => String(outcomes.filter((each) => each === wanted).length);
  const others = elsewhere.length
    ? `Of other pages, so not counted: ${elsewhere.join(', ')}.\n`
    : '';
  const found = String(reports.filter(isFound).length);
  const summary = `${count(reports.length, 'target')} of this page: ${found} found, ${number('unsure')} not sure, ${number('missing')} missing.\n`;
  return reports.map((report) => locateReport(report, flow)).join('') + others + summary;
}
