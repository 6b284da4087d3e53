import type { Count, TargetHealth } from '../../report-api.ts';
import { readFoundDetail } from '../store/found-detail.ts';
import type { Tally } from '../store/store.ts';

/** How well the target of one step is found, from the counts of that step. */
export function createTargetHealth(
  tallies: readonly Tally[],
  show: (count: number) => Count,
): TargetHealth {
  const missed = new Map<string, number>();
  const drifted = new Map<string, number>();
  const total = { found: 0, missed: 0, byFingerprint: 0 };
  const add = (counts: Map<string, number>, word: string, count: number) =>
    counts.set(word, (counts.get(word) ?? 0) + count);
  for (const { kind, detail, count } of tallies) {
    if (kind === 'target.missed') {
      total.missed += count;
      add(missed, detail, count);
    }
    if (kind !== 'target.found') continue;
    const { by, drift } = readFoundDetail(detail);
    total.found += count;
    if (by === 'fingerprint') total.byFingerprint += count;
    for (const trait of drift) add(drifted, trait, count);
  }
  return {
    targetFound: show(total.found),
    targetMissed: show(total.missed),
    missedBy: mostFirst(missed).map(([reason, count]) => ({ reason, count: show(count) })),
    foundByFingerprint: show(total.byFingerprint),
    drifted: mostFirst(drifted).map(([trait, count]) => ({ trait, count: show(count) })),
  };
}

/** Words of one count by the alphabet, and not by `localeCompare`: machines must agree. */
function mostFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
