import { openSqliteStore } from '@handrail/collector/server';
import { statSync } from 'node:fs';
import path from 'node:path';
import { dayBefore, dayText, type Stream } from '../events/create-events.ts';
import { median } from '../median.ts';
import type { IngestRow } from '../report.ts';
import { sum } from '../store/count-by-hand.ts';
import type { LoadJob, LoadResult } from './load.ts';
import { startCollector, type RunningCollector } from './start-collector.ts';
import { startWorker, type Worker } from './worker.ts';

export const BATCH = 10;
export const CONNECTIONS = 32;
const SECTIONS = 5;
/** What a collector gets on one day: of this one and of runs that began the day before. */
const DAYS = 2;

interface Options {
  readonly name: string;
  readonly events: number;
  readonly seed: number;
  /** Events that lie in the folder before. */
  readonly stored: number;
  readonly flags?: readonly string[];
}

/**
 * The whole way of an event: over HTTP into the collector's process, checked, without repeats, on the
 * disk and counted before it is acknowledged. The first section makes the process warm and is not
 * in the figures.
 *
 * @throws if the store holds other events afterwards than were acknowledged.
 */
export async function measureCollector(data: string, options: Options): Promise<IngestRow> {
  const { events, seed } = options;
  const stream: Stream = { events, days: DAYS, lastDay: dayText(Date.now()), seed };
  const load = startWorker<LoadJob, LoadResult>('load.ts');
  try {
    const none = { stream, batch: BATCH, connections: CONNECTIONS, from: 0, to: 0 };
    await load.run(none);
    const collector = await startCollector(data, options.flags);
    const sections = await sendSections(load, collector, none);
    await collector.stop();
    const bytes = await checkStore(data, stream, options.stored);
    return rowOf(sections, options, bytes);
  } finally {
    await load.stop();
  }
}

interface Section extends LoadResult {
  readonly cpuMs: number;
}

async function sendSections(
  load: Worker<LoadJob, LoadResult>,
  collector: RunningCollector,
  job: LoadJob,
): Promise<Section[]> {
  const url = `${collector.url}/v1/events`;
  const batches = Math.ceil(job.stream.events / BATCH);
  const sections: Section[] = [];
  for (let index = 0; index <= SECTIONS; index++) {
    const at = (n: number): number => Math.round((batches * n) / (SECTIONS + 1));
    const before = await collector.cpuMs();
    const result = await load.run({ ...job, url, from: at(index), to: at(index + 1) });
    sections.push({ ...result, cpuMs: (await collector.cpuMs()) - before });
  }
  const accepted = sections.reduce((total, section) => total + section.accepted, 0);
  if (accepted !== job.stream.events)
    throw new Error(`${accepted} events were taken, ${job.stream.events} were sent.`);
  return sections;
}

/** @returns the size of the store. */
async function checkStore(data: string, stream: Stream, before: number): Promise<number> {
  const store = openSqliteStore({ directory: data });
  const from = dayBefore(stream.lastDay, 1000);
  const counted = sum(await store.tally({ from, to: stream.lastDay }));
  const kept = sum(await store.tally({ from, to: stream.lastDay, source: 'events' }));
  await store.close();
  const wanted = stream.events + before;
  if (counted !== wanted || kept !== wanted)
    throw new Error(`${wanted} events were taken; ${counted} are counted and ${kept} are kept.`);
  return statSync(path.join(data, 'events.sqlite')).size;
}

function rowOf(sections: readonly Section[], { name, events, stored }: Options, bytes: number) {
  const warm = sections.slice(1);
  const rate = ({ accepted }: Section, ms: number): number => (1000 * accepted) / ms;
  return {
    name,
    batch: BATCH,
    events,
    eventsPerCpuS: median(warm.map((section) => rate(section, section.cpuMs))),
    eventsPerWallS: median(warm.map((section) => rate(section, section.wallMs))),
    bytesPerEvent: stored === 0 ? bytes / events : null,
    ackMs: {
      median: median(warm.map(({ ackMs }) => ackMs.median)),
      p99: median(warm.map(({ ackMs }) => ackMs.p99)),
    },
  };
}
