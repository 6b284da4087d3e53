/** Counts as nobody would in earnest: one event after the other, in a map. */
import { isDeepStrictEqual } from 'node:util';
import type { Query, Store, Tally } from '@handrail/collector/server';
import type { CollectorEvent } from '@handrail/flow/events';
import { ASKED_FLOWS, monthOf, type Span } from './questions.ts';

type Counts = Map<string, number>;

function add(counts: Counts, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** What the store must answer about the flows asked about, in the days of `monthOf`. */
export function createHandCount(span: Span) {
  const month = monthOf(span);
  const counts: Counts = new Map();
  let total = 0;
  return {
    add(event: CollectorEvent): void {
      total++;
      const { flow = '', version = 0, day, kind } = event;
      if (day < month.from || day > month.to || !ASKED_FLOWS.includes(flow)) return;
      const step = 'step' in event ? event.step : '';
      add(counts, [flow, version, kind, step].join(' '), 1);
    },
    /** Events of one flow in these days. */
    of: (flow: string): number =>
      [...counts].reduce((sum, [key, n]) => (key.startsWith(`${flow} `) ? sum + n : sum), 0),
    /**
     * Are the counts of the store right, and does it get the same from its raw events?
     *
     * @returns what is wrong; empty if nothing is.
     */
    async faultsOf(store: Store): Promise<string[]> {
      const faults: string[] = [];
      const stored = sum(await store.tally(span));
      if (stored !== total) faults.push(`${stored} events are counted, ${total} were sent`);
      const found: Counts = new Map();
      for (const flow of ASKED_FLOWS) {
        const query: Query = { ...month, flow, by: ['version'] };
        const tallies = await store.tally(query);
        if (!isDeepStrictEqual(tallies, await store.tally({ ...query, source: 'events' })))
          faults.push(`${flow}: raw events give other figures than the counts`);
        for (const { version = 0, kind, step, count } of tallies)
          add(found, [flow, version, kind, step].join(' '), count);
      }
      if (!isDeepStrictEqual(found, counts)) faults.push('counting by hand gives other figures');
      return faults;
    },
  };
}

export type HandCount = ReturnType<typeof createHandCount>;

export const sum = (tallies: readonly Tally[]): number =>
  tallies.reduce((total, { count }) => total + count, 0);
