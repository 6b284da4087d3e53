import { DEVICES, type Device } from '@handrail/flow/events';
import { shareOf, type FlowSummary } from '../../report-api.ts';
import type { Published } from '../privacy/rows.ts';
import { compare, countBy, ofKind, sumOf } from './sums.ts';
import type { Show } from './show.ts';

/** What is published of a flow: all runs, and by each dimension. */
export interface FlowRows {
  readonly flow: string;
  readonly all: Published;
  readonly lang: Published;
  readonly device: Published;
  readonly version: Published;
}

/** One line per flow of which anything may be told, the busiest first. */
export function createFlowList(flows: readonly FlowRows[], show: Show): FlowSummary[] {
  return flows
    .filter(({ all }) => all.length > 0)
    .map((rows) => createSummary(rows, show))
    .sort((a, b) => (b.started ?? 0) - (a.started ?? 0) || compare(a.flow, b.flow));
}

function createSummary({ flow, all, lang, device, version }: FlowRows, show: Show): FlowSummary {
  const started = show(sumOf(ofKind(all, 'flow.started')));
  const completed = show(sumOf(ofKind(all, 'flow.ended'), ({ detail }) => detail === 'completed'));
  const devices = groupsIn(device);
  return {
    flow,
    offered: show(sumOf(ofKind(all, 'flow.offered'))),
    started,
    completed,
    completedShare: shareOf(completed, started),
    versions: groupsIn(version)
      .map(Number)
      .sort((a, b) => b - a),
    langs: groupsIn(lang).sort(),
    devices: DEVICES.filter((each: Device) => devices.includes(each)),
  };
}

/** Groups with runs, the largest first. */
export const groupsIn = (rows: Published): string[] =>
  countBy(ofKind(rows, 'flow.started'), ({ group }) => group).map(([group]) => group);
