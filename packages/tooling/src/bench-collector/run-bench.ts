import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { dayBefore, dayText, type Stream } from './events/create-events.ts';
import { formatEvents } from './goals.ts';
import { measureCollector } from './ingest/measure-collector.ts';
import { measureAppend, measurePostgres } from './ingest/measure-others.ts';
import { compareRows, type IngestRow, type Report, type StoreReport } from './report.ts';
import { clickHouseEngine } from './store/clickhouse-engine.ts';
import { findKeptStore, noteKeptStore } from './store/kept-store.ts';
import { measureStore } from './store/measure-store.ts';
import { measureRoutes } from './store/routes.ts';
import { sqliteEngine } from './store/sqlite-engine.ts';

export const PARTS = ['ingest', 'funnel', 'adhoc', 'bytes'] as const;
export type Part = (typeof PARTS)[number];
export const ENGINES = ['sqlite', 'clickhouse'] as const;
export type EngineName = (typeof ENGINES)[number];

export interface BenchOptions {
  readonly parts: readonly Part[];
  readonly engines: readonly EngineName[];
  /** In the stores that are asked. */
  readonly events: number;
  /** Over which the events are spread. */
  readonly days: number;
  /** Sent to the collector, and written in other ways. */
  readonly ingestEvents: number;
  /** How long one round of a question lasts at least: what clocks count by is no small part of less. */
  readonly roundMs: number;
  /** Whether to measure PostgreSQL, which may have to be installed. */
  readonly postgres: boolean;
  /** Where a folder for the data is made; it is deleted afterwards. */
  readonly folder: string;
  /**
   * A folder in which the filled SQLite store stays, and is asked again by later runs. Nothing is
   * taken in on top of it. @default none
   */
  readonly keep?: string | undefined;
}

const SEEDS = { stored: 1, sent: 2, sentOnTop: 4 };
/** The collector keeps raw events no longer than this. */
const MOST_RAW_DAYS = 760;
const TMPFS = 0x01021994;
const DAY_MS = 86_400_000;

export async function runBench(options: BenchOptions): Promise<Report> {
  const { parts, engines, folder } = options;
  const machine = { node: process.version, cores: os.cpus().length, load: os.loadavg()[0] ?? 0 };
  warnOfMemory(folder);
  const data = mkdtempSync(path.join(folder, 'handrail-bench-'));
  const clean = (): void => rmSync(data, { recursive: true, force: true });
  process.once('exit', clean);
  try {
    const ingest = parts.includes('ingest') ? await measureIngest(data, options) : [];
    const stores: Record<string, StoreReport> = {};
    if (parts.some((part) => part !== 'ingest')) {
      if (engines.includes('sqlite')) {
        const { store, onTop } = await measureSqlite(data, options);
        stores['sqlite'] = store;
        ingest.splice(1, 0, ...onTop);
      }
      const clickhouse = engines.includes('clickhouse') && (await measureClickHouse(data, options));
      if (clickhouse) stores['clickhouse'] = clickhouse;
    }
    return { machine, ingest: compareRows(ingest), stores };
  } finally {
    clean();
    process.off('exit', clean);
  }
}

/** Where nothing reaches a disk, waiting for the disk costs nothing. */
function warnOfMemory(folder: string): void {
  if (statfsSync(folder).type === TMPFS)
    console.error(`${folder} lies in memory: name a folder on a disk with --folder.`);
}

function tell(text: string): void {
  console.error(`bench:collector: ${text} …`);
}

async function measureIngest(data: string, options: BenchOptions): Promise<IngestRow[]> {
  const { ingestEvents: events, postgres } = options;
  tell(`the collector takes ${formatEvents(events)}`);
  const empty = path.join(data, 'empty');
  const ours = { name: 'collector', events, seed: SEEDS.sent, stored: 0 };
  const rows = [await measureCollector(empty, ours)];
  rmSync(empty, { recursive: true });
  tell('others write them');
  rows.push(...(await measureAppend(data, events)));
  if (postgres) rows.push(...(await measurePostgres(data, events)));
  return rows;
}

const streamOf = ({ events, days }: BenchOptions): Stream => ({
  events,
  days,
  lastDay: dayText(Date.now()),
  seed: SEEDS.stored,
});

const daysSince = (day: string): number => Math.floor((Date.now() - Date.parse(day)) / DAY_MS);

const partsOf = ({ parts, roundMs }: BenchOptions) => ({
  roundMs,
  funnel: parts.includes('funnel'),
  adhoc: parts.includes('adhoc'),
  bytes: parts.includes('bytes'),
});

/** The store alone, then a collector over the same data. */
async function measureSqlite(
  data: string,
  options: BenchOptions,
): Promise<{ readonly store: StoreReport; readonly onTop: readonly IngestRow[] }> {
  const { parts, events, days, ingestEvents, roundMs, keep } = options;
  const folder = keep ?? path.join(data, 'filled');
  const { stream, isFilled } = findKeptStore(folder, streamOf(options));
  tell(`SQLite ${isFilled ? 'holds' : 'is filled with'} ${formatEvents(events)}`);
  const store = await measureStore({ ...sqliteEngine(folder), isFilled }, stream, partsOf(options));
  if (!isFilled) noteKeptStore(folder, stream);
  // The last day may be long ago.
  const rawDays = days + 2 + daysSince(stream.lastDay);
  // It would begin by deleting the oldest.
  if (rawDays > MOST_RAW_DAYS) return { store, onTop: [] };
  const flags = ['--raw-days', String(rawDays)];
  const span = { from: dayBefore(stream.lastDay, days - 1), to: stream.lastDay };
  const routes = parts.includes('funnel')
    ? await measureRoutes(folder, span, { flags, roundMs })
    : {};
  const questions = { ...store.questions, ...routes };
  if (!parts.includes('ingest') || keep !== undefined)
    return { store: { ...store, questions }, onTop: [] };
  tell(`the collector takes ${formatEvents(ingestEvents)} more`);
  const name = `collector, on top of ${formatEvents(events)}`;
  const more = { name, events: ingestEvents, seed: SEEDS.sentOnTop, stored: events, flags };
  return { store: { ...store, questions }, onTop: [await measureCollector(folder, more)] };
}

async function measureClickHouse(
  data: string,
  options: BenchOptions,
): Promise<StoreReport | undefined> {
  const engine = await clickHouseEngine(data);
  if (engine === null) return undefined;
  tell(`ClickHouse is filled with ${formatEvents(options.events)}`);
  try {
    return await measureStore(engine, streamOf(options), partsOf(options));
  } finally {
    await engine.remove();
  }
}
