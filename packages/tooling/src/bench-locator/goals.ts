/** What the locator wants to reach, and whether it does. Pure. */
import type { PageReport } from './big-page.ts';
import type { Bytes } from './build-ours.ts';
import { percentOf, type Score } from './score.ts';
import { formatColumns } from './table.ts';

export interface Goal {
  readonly name: string;
  readonly unit: string;
  /** Null where there was nothing to measure. */
  readonly value: number | null;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Null like `value`. */
  readonly isReached: boolean | null;
}

export function pairGoals(score: Score): Goal[] {
  const covered = score.coverage.find(({ limit }) => limit === 0.01)?.right ?? null;
  return [
    atLeast('forced choice right', score.forced && percentOf(score.forced), 99, '%'),
    atLeast('right at the shipped threshold', percentOf(score.right), 92, '%'),
    atMost('wrong, of kept', percentOf(score.wrong), 0.2, '%'),
    atLeast('removed targets refused', percentOf(score.removedRefused), 90, '%'),
    atLeast('other pages refused', percentOf(score.otherPageRefused), 99.5, '%'),
    atLeast('look-alikes on other pages refused', percentOf(score.lookalikeRefused), 80, '%'),
    atLeast('coverage at ≤ 1 % wrong anchors', covered === null ? null : covered * 100, 92, '%'),
    atMost('JSON, median', score.bytes, 1024, 'bytes'),
    atMost('describe, 95th percentile', score.describeMs?.p95 ?? null, 50, 'ms'),
  ];
}

export function pageGoals({ worst }: PageReport): Goal[] {
  return [
    atMost('50,000 nodes: describe', worst.describeMs, 50, 'ms'),
    atMost('50,000 nodes: fast path', worst.fastMs, 5, 'ms'),
    atMost('50,000 nodes: whole search', worst.fullMs, 150, 'ms'),
    atMost('50,000 nodes: whole search in slices', worst.soonMs, 150, 'ms'),
    atMost('50,000 nodes: longest task', worst.longestTaskMs, 16, 'ms'),
  ];
}

export function byteGoals({ all }: Bytes): Goal[] {
  return [atMost('the package alone, brotli', all, 7000, 'bytes')];
}

function atLeast(name: string, value: number | null, bound: number, unit: string): Goal {
  return { name, unit, value, atLeast: bound, isReached: value === null ? null : value >= bound };
}

function atMost(name: string, value: number | null, bound: number, unit: string): Goal {
  return { name, unit, value, atMost: bound, isReached: value === null ? null : value <= bound };
}

export function formatGoals(goals: readonly Goal[]): string {
  const rows = goals.map((goal) => [
    goal.name,
    goal.value === null ? '–' : `${round(goal.value)} ${goal.unit}`,
    goal.atLeast === undefined ? `≤ ${goal.atMost ?? ''}` : `≥ ${goal.atLeast}`,
    goal.isReached === null ? 'not measured' : goal.isReached ? 'reached' : 'MISSED',
  ]);
  return formatColumns([['goal', 'is', 'wanted', ''], ...rows]);
}

/** Two digits after the point: rounding must not make a missed goal look reached. */
function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
