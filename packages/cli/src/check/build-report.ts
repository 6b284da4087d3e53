import { pageOf, type Dismissal, type Finding, type FindingIdentity } from '@handrail/checks';
import {
  createFindingIds,
  publicAddress,
  publicFinding,
  type CheckedPage,
  type CheckReport,
  type ReportedFinding,
} from '@handrail/checks/report';
import { compareBaseline, type BaselineEntry, type Compared } from './baseline.ts';
import type { CheckOptions } from './read-check-options.ts';
import type { RulesToRun } from './rules-to-run.ts';
import { NotChecked, type Visit } from './visit-page.ts';
import type { Visited } from './visit-site.ts';

/** A finding with what the baseline needs of it. */
interface Found extends BaselineEntry {
  readonly finding: Finding;
}

export interface BuiltReport {
  readonly report: CheckReport;
  /** Null without a baseline. */
  readonly compared: Compared<Found> | null;
  /** Dismissals that no longer fit what is on the pages. */
  readonly stale: readonly Dismissal[];
}

/** All that a run found, as data for reports. */
export function buildReport(
  visited: readonly Visited[],
  {
    options,
    rules,
    tool,
    startedAt,
    known,
  }: {
    readonly options: CheckOptions;
    readonly rules: RulesToRun;
    readonly tool: CheckReport['tool'];
    readonly startedAt: string;
    /** The baseline, or null without one. */
    readonly known: readonly BaselineEntry[] | null;
  },
): BuiltReport {
  const visits = visited.flatMap(({ page, outcome }) =>
    outcome instanceof NotChecked ? [] : [{ url: page.url, visit: outcome }],
  );
  const found = visits.map(({ visit }) => foundOn(visit));
  const compared = known && compareWith(known, found.flat(), visits);
  const ran = new Set(visits.flatMap(({ visit }) => visit.result.ran));
  const idOf = createFindingIds();
  const pages = visits.map(({ url, visit }, index): CheckedPage => ({
    url: publicAddress(url),
    title: visit.title,
    findings: (found[index] ?? []).map((each, at) =>
      reported(each, { compared, dismissal: dismissalOf(visit, at), idOf }),
    ),
    notChecked: visit.result.notChecked,
    unreadFrames: visit.result.unreadFrames,
  }));
  const failures = visited.flatMap(({ page, outcome }) =>
    outcome instanceof NotChecked
      ? [{ url: publicAddress(page.url), reason: outcome.message }]
      : [],
  );
  const { isDriven, level, viewport, failOn } = options;
  return {
    report: {
      tool,
      startedAt,
      isDriven,
      level,
      viewport,
      failOn,
      pages,
      failures,
      rules: [...rules.all.values()].filter(({ id }) => ran.has(id)),
      gone: (compared?.gone ?? []).map(({ rule, page, name }) => ({ rule, page, name })),
    },
    compared,
    stale: visits.flatMap(({ visit }) => visit.stale),
  };
}

function foundOn({ result, known, landed }: Visit): readonly Found[] {
  return result.findings.map((finding, index): Found => {
    const identity: FindingIdentity = known[index]?.identity ?? {
      rule: finding.rule,
      page: pageOf(landed),
      fingerprint: null,
      state: finding.place.path.join(' '),
    };
    return { ...identity, name: finding.place.name, finding };
  });
}

function compareWith(
  known: readonly BaselineEntry[],
  found: readonly Found[],
  visits: readonly { readonly visit: Visit }[],
): Compared<Found> {
  const rules = visits.flatMap(({ visit }) =>
    visit.result.ran.map((rule) => `${rule} ${pageOf(visit.landed)}`),
  );
  const pages = new Set(visits.map(({ visit }) => pageOf(visit.landed)));
  return compareBaseline(known, found, { pages, rules: new Set(rules) });
}

function dismissalOf({ known }: Visit, index: number): ReportedFinding['dismissal'] {
  const { dismissal = null, standing = null } = known[index] ?? {};
  if (!dismissal || standing !== 'counts') return null;
  const { reason, by, at } = dismissal;
  return { reason, by, at };
}

function reported(
  found: Found,
  {
    compared,
    dismissal,
    idOf,
  }: {
    readonly compared: Compared<Found> | null;
    readonly dismissal: ReportedFinding['dismissal'];
    readonly idOf: ReturnType<typeof createFindingIds>;
  },
): ReportedFinding {
  const state = compared ? (compared.fresh.has(found) ? 'new' : 'known') : 'none';
  const { finding, page } = found;
  return { ...publicFinding(finding), id: idOf(finding, page), state, dismissal };
}
