import type { LiveReport, ReportHead } from '../../report-api.ts';
import type { Published } from '../privacy/rows.ts';
import { orderSteps } from './order-steps.ts';
import type { Show } from './show.ts';
import { completedIn, countBy, ofKind, sumOf } from './sums.ts';

/** What has happened of late, the newest first. */
export function createLive(
  rows: Published,
  options: {
    readonly show: Show;
    readonly positions: ReadonlyMap<string, number>;
    readonly spans: readonly string[];
  },
): Omit<LiveReport, keyof ReportHead | 'flow'> {
  const { show, positions } = options;
  const spans = [...options.spans].reverse().map((from) => {
    const own = rows.filter((row) => row.from === from);
    return {
      from,
      offered: show(sumOf(ofKind(own, 'flow.offered'))),
      started: show(sumOf(ofKind(own, 'flow.started'))),
      completed: show(completedIn(own)),
      targetMissed: show(sumOf(ofKind(own, 'target.missed'))),
      errors: show(sumOf(ofKind(own, 'sdk.error'))),
    };
  });
  const newest = spans.find(({ from }) => rows.some((row) => row.from === from))?.from;
  const latest = rows.filter((row) => row.from === newest);
  return {
    spans,
    newest: newest ?? null,
    steps: orderSteps(latest, positions).map((step) => ({
      step,
      reached: show(sumOf(ofKind(latest, 'step.reached'), (row) => row.step === step)),
      targetMissed: show(sumOf(ofKind(latest, 'target.missed'), (row) => row.step === step)),
    })),
    errors: countBy(ofKind(latest, 'sdk.error'), ({ detail }) => detail).map(([code, count]) => ({
      code,
      count: show(count),
    })),
  };
}
