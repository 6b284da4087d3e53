/** Tables for people. */
import { formatColumns } from '../bench/columns.ts';
import type { Run } from './attempt.ts';
import type { Coverage } from './coverage.ts';
import { percentOf, scoreOf, strataOf, type Score, type Share } from './score.ts';

/** One table for each stratum and one for all; then what it costs, and risk against coverage. */
export function formatPairs(runs: readonly Run[], ours: string): string {
  const strata = strataOf(runs.flatMap(({ attempts }) => attempts));
  const groups = strata.map((stratum) =>
    formatGroup(
      stratum,
      runs.map(({ name, attempts }) => ({
        name,
        score: scoreOf(attempts.filter((attempt) => attempt.stratum === stratum)),
      })),
    ),
  );
  const all = runs.map((run) => ({ ...run, score: scoreOf(run.attempts) }));
  return [
    ...groups,
    formatGroup('ALL', all),
    formatCosts(all, ours),
    formatCoverage(all),
    'removed, other page, look-alike: refused, in brackets of how many. forced: right if it had to answer. cov@1%: kept controls\nfound when the threshold is set so that at most 1 % of all attempts but look-alikes point at the wrong thing. *: measured earlier.',
  ].join('\n\n');
}

interface Scored {
  readonly name: string;
  readonly score: Score;
}

function formatGroup(title: string, scored: readonly Scored[]): string {
  const refusals = ['removed', 'other page', 'look-alike'];
  const head = [title, 'kept', 'right', 'wrong', 'none', ...refusals, 'forced', 'cov@1%'];
  const rows = scored.map(({ name, score }) => [
    name,
    String(score.right.of),
    formatShare(score.right),
    formatShare(score.wrong, 2),
    formatShare(score.none),
    ...[score.removedRefused, score.otherPageRefused, score.lookalikeRefused].map(
      (share) => `${formatShare(share)} (${share.of})`,
    ),
    score.forced ? formatShare(score.forced) : '–',
    formatPart(score.coverage.find(({ limit }) => limit === 0.01)?.right ?? null),
  ]);
  return formatColumns([head, ...rows]);
}

function formatCosts(runs: readonly (Run & Scored)[], ours: string): string {
  const own = runs.find(({ name }) => name === ours)?.score;
  const head = ['ms and bytes', 'describe', 'p95', '× ours', 'locate', 'p95', '× ours', 'JSON'];
  const rows = runs.map(({ name, score, attempts, seconds, isCached }) => {
    const { describeMs, locateMs, bytes, errors } = score;
    return [
      name + (isCached ? ' *' : ''),
      formatNumber(describeMs?.median, 2),
      formatNumber(describeMs?.p95, 1),
      formatRatio(describeMs?.median, own?.describeMs?.median),
      formatNumber(locateMs?.median, 2),
      formatNumber(locateMs?.p95, 1),
      formatRatio(locateMs?.median, own?.locateMs?.median),
      formatNumber(bytes, 0),
      String(attempts.length),
      String(errors),
      String(seconds),
    ];
  });
  return formatColumns([[...head, 'look-ups', 'errors', 'run s'], ...rows]);
}

function formatCoverage(scored: readonly Scored[]): string {
  const limits = scored[0]?.score.coverage.map(({ limit }) => `wrong ≤ ${limit * 100} %`) ?? [];
  const line = (name: string, points: readonly Coverage[]): string[] => [
    name,
    ...points.map(({ right, confidence }) =>
      right === null ? '–' : `${formatPart(right)} at ≥ ${formatNumber(confidence, 3)}`,
    ),
  ];
  const rows = scored.flatMap(({ name, score: { coverage, sweptCoverage } }) => [
    line(name, coverage),
    ...(sweptCoverage ? [line(`${name}, best guesses too`, sweptCoverage)] : []),
  ]);
  return formatColumns([['right of kept, at confidence', ...limits], ...rows]);
}

export function formatShare(share: Share, digits = 1): string {
  return formatNumber(percentOf(share), digits);
}

function formatPart(part: number | null): string {
  return part === null ? '–' : formatNumber(part * 100, 1);
}

export function formatNumber(value: number | null | undefined, digits: number): string {
  return value === null || value === undefined ? '–' : value.toFixed(digits);
}

export function formatRatio(value: number | undefined, by: number | undefined): string {
  return value === undefined || by === undefined || by === 0 ? '–' : `${(value / by).toFixed(2)}×`;
}
