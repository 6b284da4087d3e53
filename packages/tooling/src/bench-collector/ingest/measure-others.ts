/** What others need for the same events, without HTTP, without checks and without counts. */
import { tellSkipped } from '../../bench/tell-skipped.ts';
import { treeCpuMs } from '../cpu.ts';
import { dayText, type Stream } from '../events/create-events.ts';
import type { IngestRow } from '../report.ts';
import type { WriteJob, WriteResult } from './append.ts';
import { installPostgresClient } from './postgres-client.ts';
import type { PostgresJob, PostgresResult } from './postgres.ts';
import { ensurePostgres, startPostgres } from './start-postgres.ts';
import { startWorker, type Worker } from './worker.ts';

const BATCHES = [10, 500, 5000];
const SEED = 3;
/** Small batches wait for the disk so often that fewer of them must do. */
const MOST_WRITES = 400;

const streamFor = (batch: number, events: number): Stream => ({
  events: Math.min(events, MOST_WRITES * batch),
  days: 2,
  lastDay: dayText(Date.now()),
  seed: SEED,
});

/** Runs the job once before, to make the code warm, with a tenth of the events. */
async function runWarm<Job extends WriteJob, Result>(
  worker: Worker<Job, Result>,
  job: Job,
): Promise<Result> {
  const { stream } = job;
  await worker.run({ ...job, stream: { ...stream, events: Math.ceil(stream.events / 10) } });
  return worker.run(job);
}

function rowOf(
  name: string,
  { batch, stream }: WriteJob,
  { cpuMs, wallMs, bytes }: WriteResult & { readonly bytes?: number },
): IngestRow {
  const { events } = stream;
  return {
    name,
    batch,
    events,
    eventsPerCpuS: (1000 * events) / cpuMs,
    eventsPerWallS: (1000 * events) / wallMs,
    bytesPerEvent: bytes === undefined ? null : bytes / events,
  };
}

/** One file, each batch followed by `fdatasync`: nothing recognises repeats. */
export async function measureAppend(folder: string, events: number): Promise<IngestRow[]> {
  const worker = startWorker<WriteJob, WriteResult>('append.ts');
  try {
    const rows: IngestRow[] = [];
    for (const batch of BATCHES) {
      const job = { place: folder, stream: streamFor(batch, events), batch };
      rows.push(rowOf('append-only file', job, await runWarm(worker, job)));
    }
    return rows;
  } finally {
    await worker.stop();
  }
}

/**
 * PostgreSQL 15 of Debian, one table with the id as its primary key.
 *
 * @returns nothing where it cannot be installed, after saying so.
 */
export async function measurePostgres(folder: string, events: number): Promise<IngestRow[]> {
  if (!(await ensurePostgres())) {
    tellSkipped(
      'PostgreSQL 15 is not here and cannot be installed.',
      "It is Debian's package postgresql-15.",
    );
    return [];
  }
  await installPostgresClient();
  const server = await startPostgres(folder);
  const worker = startWorker<PostgresJob, PostgresResult>('postgres.ts');
  try {
    const rows: IngestRow[] = [];
    for (const batch of BATCHES) {
      const stream = streamFor(batch, events);
      const job = { place: server.socketFolder, user: server.user, stream, batch };
      await worker.run({ ...job, stream: { ...stream, events: Math.ceil(stream.events / 10) } });
      const before = treeCpuMs(server.pid);
      const result = await worker.run(job);
      const cpuMs = result.cpuMs + treeCpuMs(server.pid) - before;
      rows.push(rowOf('PostgreSQL 15', job, { ...result, cpuMs }));
    }
    return rows;
  } finally {
    await worker.stop();
    await server.stop();
  }
}
