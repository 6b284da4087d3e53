import { shareOf, type FlowSummary } from '../../report-api.ts';
import type { Tally } from '../store/store.ts';
import { groupBy } from './group-by.ts';
import { createProtect } from './protect.ts';

type Counted = 'offered' | 'started' | 'completed';
/** What the list is made from: a query for these kinds, split by flow, version and language. */
export const FLOW_LIST_QUERY = {
  kinds: ['flow.offered', 'flow.started', 'flow.ended'],
  by: ['flow', 'version', 'lang'],
} as const;

/** One line per flow, the busiest first. */
export function createFlowList(tallies: readonly Tally[], minCount: number): FlowSummary[] {
  const show = createProtect(minCount);
  const groups = [...groupBy(tallies, ({ flow = '' }) => flow)];
  return groups
    .map(([flow, rows]) => ({ flow, rows, starts: total(rows, 'started') }))
    .sort((a, b) => b.starts - a.starts)
    .map(({ flow, rows, starts }) => ({
      flow,
      offered: show(total(rows, 'offered')),
      started: show(starts),
      completed: show(total(rows, 'completed')),
      completedShare: shareOf(show(total(rows, 'completed')), show(starts)),
      versions: largeGroups(rows, ({ version = 0 }) => version, minCount).sort((a, b) => b - a),
      langs: largeGroups(rows, ({ lang = '' }) => lang, minCount).sort(),
    }));
}

function total(rows: readonly Tally[], member: Counted): number {
  const isCounted = ({ kind, detail }: Tally) =>
    member === 'completed'
      ? kind === 'flow.ended' && detail === 'completed'
      : kind === `flow.${member}`;
  return rows.reduce((sum, row) => (isCounted(row) ? sum + row.count : sum), 0);
}

function largeGroups<K>(rows: readonly Tally[], key: (row: Tally) => K, minCount: number): K[] {
  const groups = [...groupBy(rows, key)];
  return groups.filter(([, group]) => total(group, 'started') >= minCount).map(([value]) => value);
}
