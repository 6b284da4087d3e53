import type { BrowserContext, JSHandle, Page } from 'playwright-core';
import { UNREACHED, type CheckResult, type Dismissal, type PageSummary } from '@handrail/checks';
import { checkDriven, type DrivenScripts } from '@handrail/checks/driven';
import { firstLine, load, LOST, settle } from '../browser/open-page.ts';
import type * as checkScript from '../page/check-script.ts';
import type { Identified, Task } from '../page/check-script.ts';
import type { PageLink } from '../page/reports.ts';
import type { RulesToRun } from './rules-to-run.ts';

export interface VisitOptions {
  readonly isDriven: boolean;
  readonly rules: RulesToRun;
  readonly ignore: string | null;
  readonly waitMs: number;
  /** How long a page may take to be read. */
  readonly patienceMs: number;
  readonly scripts: DrivenScripts;
  /** The script for the page, as an expression. */
  readonly code: string;
  readonly dismissals: readonly Dismissal[];
  /** Whether a baseline or dismissals need to know what tells findings from others. */
  readonly isIdentified: boolean;
}

/** What a visit hears and asks while it goes on. */
export interface VisitHooks {
  /** Whether a page that was asked for under another address is still to be checked. */
  claim(landed: string): boolean;
  /** Takes the page's summary, and waits for those of the pages before it. */
  share(summary: PageSummary): Promise<readonly PageSummary[]>;
  step(what: string): void;
}

export interface Visit {
  readonly title: string;
  /** Where the page was in the end. */
  readonly landed: string;
  readonly result: CheckResult;
  /** One for each finding; empty if they were not identified. */
  readonly known: readonly Identified[];
  readonly stale: readonly Dismissal[];
  readonly links: readonly PageLink[];
}

/** Why a page was not checked, for people. */
export class NotChecked extends Error {
  override name = 'NotChecked';
  readonly isDuplicate: boolean;
  constructor(message: string, { isDuplicate = false } = {}) {
    super(message);
    this.isDuplicate = isDuplicate;
  }
}

/** Loading it, following where it leads, and noting down what was found. */
const AROUND_MS = 90_000;
const DRIVE_MS = 90_000;
/** Of the time for reading, what our rules get at the most; axe-core gets the rest. */
const OURS = 2 / 3;
/** The driver ends by itself before this. */
const DRIVEN_MS = 60_000;

/** @throws {NotChecked} or {UsageError} that says why there is nothing to tell of the page. */
export async function visitPage(
  context: BrowserContext,
  url: string,
  options: VisitOptions,
  hooks: VisitHooks,
): Promise<Visit> {
  const page = await context.newPage();
  page.on('popup', (popup) => void popup.close().catch(() => undefined));
  try {
    const { isDriven, patienceMs } = options;
    const limitMs = AROUND_MS + patienceMs + (isDriven ? DRIVE_MS : 0);
    return await inTime(limitMs, visit(page, url, options, hooks), () => {
      const seconds = String(limitMs / 1000);
      throw new NotChecked(
        `the check took longer than ${seconds} seconds; --patience gives a large page more.`,
      );
    });
  } catch (error) {
    if (!LOST.test(firstLine(error))) throw error;
    throw new NotChecked('it went on to another page while it was read.');
  } finally {
    await page.close().catch(() => undefined);
  }
}

async function visit(
  page: Page,
  url: string,
  options: VisitOptions,
  hooks: VisitHooks,
): Promise<Visit> {
  const { isDriven, waitMs, isIdentified, dismissals } = options;
  hooks.step('opens');
  const response = await load(page, url);
  const source = (await response?.text().catch(() => undefined)) ?? null;
  await settle(page, waitMs);
  const landed = page.url();
  const kind = await page.evaluate(() => document.contentType);
  if (!/html/.test(kind))
    throw new NotChecked(`it is ${kind}, and only pages of HTML are checked.`);
  if (new URL(landed).origin !== new URL(url).origin) {
    const { origin } = new URL(landed);
    throw new NotChecked(`it leads to another site, ${origin}. To check that, name its address.`);
  }
  if (!hooks.claim(landed)) {
    const where = new URL(landed).pathname;
    throw new NotChecked(`it leads to ${where}, which is checked already.`, { isDuplicate: true });
  }
  const script = await scriptIn(page, options);
  const pages = await hooks.share(await script.evaluate((ours) => ours.summarize()));
  const links = await script.evaluate((ours) => ours.links());
  const title = await page.title();
  const result = only(
    isDriven
      ? await drive(page, pages, options, hooks)
      : await read(page, script, { options, hooks, pages, source }),
    options.rules,
  );
  hooks.step('writes down');
  // The driver has loaded the page anew.
  const again = isDriven ? await scriptIn(page, options) : script;
  const { known, stale } = isIdentified
    ? await again.evaluate((ours, [findings, context]) => ours.identify(findings, context), [
        result.findings,
        { dismissals, today: new Date().toISOString().slice(0, 10) },
      ] as const)
    : { known: [], stale: [] };
  return { title, landed, result, known, stale, links };
}

type Script = JSHandle<typeof checkScript>;

function scriptIn(page: Page, { code }: VisitOptions): Promise<Script> {
  return page.evaluateHandle<typeof checkScript>(code);
}

async function drive(
  page: Page,
  pages: readonly PageSummary[],
  { rules, ignore, scripts }: VisitOptions,
  hooks: VisitHooks,
): Promise<CheckResult> {
  return checkDriven(page, {
    only: rules.ours,
    withAxe: rules.hasAxe,
    ignore: ignore ?? undefined,
    pages,
    scripts,
    maxMs: DRIVEN_MS,
    onStep: (step) => hooks.step(step),
  });
}

async function read(
  page: Page,
  script: Script,
  {
    options,
    hooks,
    pages,
    source,
  }: {
    readonly options: VisitOptions;
    readonly hooks: VisitHooks;
    readonly pages: readonly PageSummary[];
    readonly source: string | null;
  },
): Promise<CheckResult> {
  const { rules, ignore, scripts, patienceMs } = options;
  hooks.step('reads');
  const endsAt = Date.now() + patienceMs;
  const task = { rules: rules.ours, ignore, pages, source, maxMs: patienceMs * OURS };
  const run = (part: Pick<Task, 'rules' | 'withAxe'>): Promise<CheckResult> =>
    script.evaluate((ours, asked) => ours.check(asked), { ...task, ...part });
  const ours = await run({ rules: rules.ours, withAxe: false });
  if (!rules.hasAxe) return ours;
  // axe asks its copies in frames.
  for (const frame of page.frames()) await frame.evaluate(scripts.axe).catch(() => undefined);
  // It cannot be ended, only left behind: what ours found must not be lost with it.
  const leftMs = Math.max(0, endsAt - Date.now());
  const theirs = await inTime(leftMs, run({ rules: [], withAxe: true }), () =>
    withoutAxe(rules, patienceMs),
  );
  return {
    findings: [...ours.findings, ...theirs.findings],
    ran: [...ours.ran, ...theirs.ran],
    notChecked: [...ours.notChecked, ...theirs.notChecked],
    unreadFrames: ours.unreadFrames,
  };
}

function withoutAxe({ all, ours }: RulesToRun, ms: number): CheckResult {
  const theirs = [...all.keys()].filter((id) => !ours.includes(id));
  const reason = `${UNREACHED} ${ms / 1000} seconds`;
  return {
    findings: [],
    ran: [],
    notChecked: theirs.map((rule) => ({ rule, reason })),
    unreadFrames: [],
  };
}

/** What rules say that were asked for. */
function only(result: CheckResult, { all }: RulesToRun): CheckResult {
  return {
    ...result,
    findings: result.findings.filter(({ rule }) => all.has(rule)),
    ran: result.ran.filter((rule) => all.has(rule)),
    notChecked: result.notChecked.filter(({ rule }) => all.has(rule)),
  };
}

/** What the work gives, or what is said when the time is up. */
async function inTime<T>(limitMs: number, work: Promise<T>, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limitMs);
  });
  // Closing the page ends it, after the time is up and nobody listens any more.
  work.catch(() => undefined);
  try {
    const first = await Promise.race([work.then((value) => ({ value })), end]);
    return first ? first.value : late();
  } finally {
    clearTimeout(timer);
  }
}
