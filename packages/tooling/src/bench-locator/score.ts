/** What look-ups say about a locator. Pure. */
import type { Attempt } from './attempt.ts';
import { coverageOf, type Coverage } from './coverage.ts';

export interface Share {
  readonly count: number;
  readonly of: number;
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
}

export interface Score {
  /** Of the controls that are still there: pointed at, something else pointed at, refused. */
  readonly right: Share;
  readonly wrong: Share;
  readonly none: Share;
  /** Refusals that were due. */
  readonly removedRefused: Share;
  readonly otherPageRefused: Share;
  readonly lookalikeRefused: Share;
  /** Right if it had to answer; null for a locator that tells no best guess. */
  readonly forced: Share | null;
  /** With the answers it gave, from the surest on. */
  readonly coverage: readonly Coverage[];
  /** With its best guesses as well, as though it had no threshold; null as with `forced`. */
  readonly sweptCoverage: readonly Coverage[] | null;
  /** Null where nothing was timed. */
  readonly describeMs: Spread | null;
  readonly locateMs: Spread | null;
  /** Median length of the description's JSON. */
  readonly bytes: number | null;
  readonly errors: number;
}

export function scoreOf(attempts: readonly Attempt[]): Score {
  const kept = attempts.filter(({ kind }) => kind === 'kept');
  const guesses = attempts.some(({ best }) => best !== undefined);
  const share = (isCounted: (attempt: Attempt) => boolean): Share => ({
    count: kept.filter(isCounted).length,
    of: kept.length,
  });
  return {
    right: share(({ found, same }) => found && same > 0),
    wrong: share(({ found, same }) => found && same === 0),
    none: share(({ found }) => !found),
    removedRefused: refusedOf(attempts, 'removed'),
    otherPageRefused: refusedOf(attempts, 'otherpage'),
    lookalikeRefused: refusedOf(attempts, 'lookalike'),
    forced: guesses ? share(({ best }) => (best ?? 0) > 0) : null,
    coverage: coverageOf(attempts, { guesses: false }),
    sweptCoverage: guesses ? coverageOf(attempts, { guesses: true }) : null,
    describeMs: spreadOf(kept.map(({ dms }) => dms)),
    locateMs: spreadOf(attempts.map(({ ms }) => ms)),
    bytes: spreadOf(kept.map(({ size }) => size))?.median ?? null,
    errors: attempts.filter(({ err, derr }) => Boolean(err) || Boolean(derr)).length,
  };
}

function refusedOf(attempts: readonly Attempt[], kind: Attempt['kind']): Share {
  const due = attempts.filter((attempt) => attempt.kind === kind);
  return { count: due.filter(({ found }) => !found).length, of: due.length };
}

export function spreadOf(values: readonly (number | undefined)[]): Spread | null {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const at = (part: number): number | undefined => sorted[Math.floor(sorted.length * part)];
  const [median, p95] = [at(0.5), at(0.95)];
  return median === undefined || p95 === undefined ? null : { median, p95 };
}

/** In percent; null of nothing. */
export function percentOf({ count, of }: Share): number | null {
  return of === 0 ? null : (100 * count) / of;
}

/** The groups of a bench's table: each stratum, and all. */
export function strataOf(attempts: readonly Attempt[]): string[] {
  return [...new Set(attempts.map(({ stratum }) => stratum))].sort();
}
