import { shareOf, type FlowSummary } from '../../report-api.ts';
import type { FlowTally } from '../store/store.ts';
import { groupBy } from './group-by.ts';
import { createProtect } from './protect.ts';

/** One line per flow, the busiest first. */
export function createFlowList(tallies: readonly FlowTally[], minCount: number): FlowSummary[] {
  const show = createProtect(minCount);
  const groups = [...groupBy(tallies, ({ flow }) => flow)];
  return groups
    .map(([flow, rows]) => ({ flow, rows, starts: total(rows, 'started') }))
    .sort((a, b) => b.starts - a.starts)
    .map(({ flow, rows, starts }) => ({
      flow,
      offered: show(total(rows, 'offered')),
      started: show(starts),
      completed: show(total(rows, 'completed')),
      completedShare: shareOf(show(total(rows, 'completed')), show(starts)),
      versions: largeGroups(rows, ({ version }) => version, minCount).sort((a, b) => b - a),
      langs: largeGroups(rows, ({ lang }) => lang, minCount).sort(),
    }));
}

function total(rows: readonly FlowTally[], member: 'offered' | 'started' | 'completed'): number {
  return rows.reduce((sum, row) => sum + row[member], 0);
}

function largeGroups<K>(
  rows: readonly FlowTally[],
  key: (row: FlowTally) => K,
  minCount: number,
): K[] {
  const groups = [...groupBy(rows, key)];
  return groups.filter(([, group]) => total(group, 'started') >= minCount).map(([value]) => value);
}
