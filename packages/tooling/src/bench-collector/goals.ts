/** What the collector wants to reach, and whether it does. Pure. */
import { atLeast, atMost, type Goal } from '../bench/goals.ts';
import type { Report, StoreReport } from './report.ts';

const ADHOC_MS: Readonly<Record<string, number>> = { sqlite: 150, clickhouse: 50 };
const BYTES: Readonly<Record<string, number>> = { sqlite: 110, clickhouse: 30 };

/** They were set for 10 million events; a smaller run says how many it had. */
export function goalsOf({ ingest, stores }: Report): Goal[] {
  const collectors = ingest.filter(({ name }) => name.startsWith('collector'));
  return [
    ...collectors.map(({ name, eventsPerCpuS }) =>
      atLeast(`${name}: taken in`, eventsPerCpuS, 25_000, 'events per CPU-s'),
    ),
    ...Object.entries(stores).flatMap(([name, store]) => goalsOfStore(name, store)),
  ];
}

function goalsOfStore(name: string, store: StoreReport): Goal[] {
  const about = `${name}, ${formatEvents(store.events)}`;
  const { questions, bytesPerEvent, faults } = store;
  const cpuMs = (question: string): number | null => questions[question]?.cpuMs ?? null;
  const funnels = Object.keys(questions).filter((question) => /^(GET .*\/)?funnel$/.test(question));
  return [
    ...funnels.map((funnel) => atMost(`${about}: ${funnel}`, cpuMs(funnel), 50, 'CPU-ms')),
    atMost(`${about}: ad-hoc, 30 days`, cpuMs('ad-hoc'), ADHOC_MS[name] ?? 0, 'CPU-ms'),
    atMost(`${about}: on the disk`, bytesPerEvent, BYTES[name] ?? 0, 'bytes per event'),
    atMost(`${about}: wrong figures`, faults.length, 0, ''),
  ];
}

export const formatEvents = (events: number): string =>
  events >= 1e6 ? `${Math.round(events / 1e5) / 10} M events` : `${events} events`;
