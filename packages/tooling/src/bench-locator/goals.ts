/** What the locator wants to reach, and whether it does. Pure. */
import { atLeast, atMost, type Goal } from '../bench/goals.ts';
import type { PageReport } from './big-page.ts';
import type { Bytes } from './build-ours.ts';
import { percentOf, type Score } from './score.ts';

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
