/** Tables for people. */
import { formatColumns } from '../bench/columns.ts';
import { formatEvents } from './goals.ts';
import type { Report, StoreReport } from './report.ts';

export function formatReport({ machine, ingest, stores }: Report): string {
  const { node, cores, load } = machine;
  return [
    `Node ${node}, ${cores} cores, load ${load.toFixed(1)} when it began: trust the CPU columns.`,
    formatIngest(ingest),
    ...Object.entries(stores).map(([name, store]) => formatStore(name, store)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function formatIngest(rows: Report['ingest']): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => [
    row.name,
    String(row.batch),
    String(row.events),
    whole(row.eventsPerCpuS),
    `${row.ratio.toFixed(2)} ×`,
    whole(row.eventsPerWallS),
    row.bytesPerEvent === null ? '–' : whole(row.bytesPerEvent),
    row.ackMs ? `${row.ackMs.median.toFixed(1)} / ${row.ackMs.p99.toFixed(1)}` : '–',
  ]);
  const head = ['ingest', 'batch', 'events', 'per CPU-s', '', 'per s', 'B/event', 'ack p50/p99 ms'];
  return formatColumns([head, ...cells]);
}

function formatStore(name: string, store: StoreReport): string {
  const { events, days, askedEvents, fill, bytesPerEvent, bytesBy, questions, faults } = store;
  const rows = Object.entries(questions).map(([question, { cpuMs, wallMs, firstWallMs }]) => [
    question,
    ...[cpuMs, wallMs, firstWallMs].map((ms) => ms.toFixed(1)),
  ]);
  const parts = Object.entries(bytesBy)
    .filter(([, bytes]) => bytes >= 0.05)
    .map(([part, bytes]) => `${part} ${bytes.toFixed(1)}`);
  return [
    `${name}: ${formatEvents(events)} of ${days} days, stored ${fill === null ? 'by an earlier run' : `at ${whole(fill.eventsPerCpuS)} events per CPU-s`}`,
    rows.length > 0 ? formatColumns([['question', 'CPU ms', 'ms', 'first ms'], ...rows]) : '',
    rows.length > 0 ? `an ad-hoc question counts ${whole(askedEvents)} events on average` : '',
    bytesPerEvent === null
      ? ''
      : `${bytesPerEvent.toFixed(1)} bytes per event: ${parts.join(', ')}`,
    ...faults.map((fault) => `WRONG: ${fault}`),
  ]
    .filter(Boolean)
    .join('\n');
}

const whole = (value: number): string => String(Math.round(value));
