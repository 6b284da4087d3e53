import { DEVICES, type Device, type EventKind } from '@handrail/flow/events';
import { shareOf, type FlowSummary } from '../../report-api.ts';
import { compareWords } from '../compare-words.ts';
import type { RowKind } from '../privacy/cells.ts';
import type { Published, Row } from '../privacy/rows.ts';
import { completedIn, countBy, ofKind, sumOf } from './sums.ts';
import type { Show } from './show.ts';

/** What the list of flows is made of. */
export const LIST_KINDS: readonly RowKind[] & readonly EventKind[] = [
  'flow.offered',
  'flow.started',
  'flow.ended',
];

/** What is published of a flow: of all runs, and by each dimension. */
export interface FlowRows {
  readonly flow: string;
  readonly rows: Published;
}

/** One line per flow of which anything may be told, the busiest first. */
export function createFlowList(flows: readonly FlowRows[], show: Show): FlowSummary[] {
  return flows
    .filter(({ rows }) => rows.some(({ kind }) => LIST_KINDS.includes(kind)))
    .map((each) => createSummary(each, show))
    .sort((a, b) => (b.started ?? 0) - (a.started ?? 0) || compareWords(a.flow, b.flow));
}

function createSummary({ flow, rows }: FlowRows, show: Show): FlowSummary {
  const of = (dimension: Row['dimension']) => rows.filter((row) => row.dimension === dimension);
  const all = of('all');
  const started = show(sumOf(ofKind(all, 'flow.started')));
  const completed = show(completedIn(all));
  const devices = groupsIn(of('device'));
  return {
    flow,
    offered: show(sumOf(ofKind(all, 'flow.offered'))),
    started,
    completed,
    completedShare: shareOf(completed, started),
    versions: groupsIn(of('version'))
      .map(Number)
      .sort((a, b) => b - a),
    langs: groupsIn(of('lang')).sort(),
    devices: DEVICES.filter((each: Device) => devices.includes(each)),
  };
}

/** Groups with runs, the largest first. */
export const groupsIn = (rows: readonly Row[]): string[] =>
  countBy(ofKind(rows, 'flow.started'), ({ group }) => group).map(([group]) => group);
