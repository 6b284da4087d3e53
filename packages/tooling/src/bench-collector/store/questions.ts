/** What the dashboard asks, and what somebody asks who looks at raw events. */
import type { Query, Store } from '@handrail/collector/server';
import { dayBefore } from '../events/create-events.ts';
import { flowId } from '../events/services.ts';

/** The flows asked about, of all lengths. */
export const ASKED_FLOWS = [0, 4, 8, 12, 16].map(flowId);
const MONTH_DAYS = 30;

export interface Span {
  /** First and last day of all events. */
  readonly from: string;
  readonly to: string;
}

/** The last 30 days. */
export const monthOf = ({ from, to }: Span): Span => {
  const day = dayBefore(to, MONTH_DAYS - 1);
  return { from: day > from ? day : from, to };
};

type Question = (store: Store, span: Span, flow: string) => Promise<unknown>;

const tallyAndPlaces = (store: Store, query: Query & { flow: string }) =>
  Promise.all([store.tally(query), store.positions({ flow: query.flow })]);

/** From counts: what every page of the dashboard is made of. */
export const COUNTED: Readonly<Record<string, Question>> = {
  funnel: (store, span, flow) => tallyAndPlaces(store, { ...monthOf(span), flow }),
  'funnel of all days': (store, span, flow) => tallyAndPlaces(store, { ...span, flow }),
  'funnels by language': (store, span, flow) =>
    tallyAndPlaces(store, { ...monthOf(span), flow, by: ['lang'] }),
  compare: async (store, span, flow) => [
    await tallyAndPlaces(store, { ...span, flow, version: 1 }),
    await tallyAndPlaces(store, { ...span, flow, version: 2 }),
  ],
  'list of flows': (store, span) =>
    store.tally({
      ...monthOf(span),
      kinds: ['flow.offered', 'flow.started', 'flow.ended'],
      by: ['flow', 'version', 'lang', 'device'],
    }),
};

/** From raw events. */
export const RAW: Readonly<Record<string, Question>> = {
  'ad-hoc': (store, span, flow) => store.tally({ ...monthOf(span), flow, source: 'events' }),
  'ad-hoc by device': (store, span, flow) =>
    store.tally({ ...monthOf(span), flow, source: 'events', by: ['device'] }),
};
