/** Events in a plain table, in statements of one batch each. A worker. */
import type { CollectorEvent } from '@handrail/flow/events';
import { ownCpuMs } from '../cpu.ts';
import { createEvents } from '../events/create-events.ts';
import type { WriteJob, WriteResult } from './append.ts';
import { connectPostgres } from './postgres-client.ts';
import { answerJobs } from './worker.ts';

export interface PostgresJob extends WriteJob {
  readonly user: string;
}

export interface PostgresResult extends WriteResult {
  /** Of the table and its index. */
  readonly bytes: number;
}

const COLUMNS = {
  id: 'uuid',
  kind: 'text',
  flow: 'text',
  version: 'integer',
  lang: 'text',
  day: 'date',
  device: 'text',
  step: 'text',
  detail: 'text',
  value: 'integer',
} as const;
const names = Object.keys(COLUMNS);
const TABLE = `DROP TABLE IF EXISTS event; CREATE TABLE event (${Object.entries(COLUMNS)
  .map(([name, type]) => `${name} ${type}${name === 'id' ? ' PRIMARY KEY' : ''}`)
  .join()})`;
const INSERT = `INSERT INTO event (${names.join()}) SELECT * FROM unnest(${Object.values(COLUMNS)
  .map((type, index) => `$${index + 1}::${type}[]`)
  .join()}) ON CONFLICT DO NOTHING`;

/** The members of all kinds, in the order of the columns. */
function rowOf(event: CollectorEvent): unknown[] {
  const more = event as Readonly<Record<string, unknown>>;
  const detail = more['from'] ?? more['how'] ?? more['reason'] ?? more['question'] ?? more['by'];
  const value = more['ms'] ?? more['rank'] ?? more['value'];
  const { id, kind, flow, version, lang, day, device } = event;
  return [id, kind, flow, version, lang, day, device, more['step'], detail, value];
}

answerJobs(async ({ place, user, stream, batch }: PostgresJob): Promise<PostgresResult> => {
  const events = [...createEvents(stream)];
  const client = await connectPostgres(place, user);
  await client.query({ text: TABLE });
  const [began, before] = [performance.now(), ownCpuMs()];
  let stored = 0;
  for (let at = 0; at < events.length; at += batch) {
    const rows = events.slice(at, at + batch).map(rowOf);
    const values = names.map((_, column) => rows.map((row) => row[column] ?? null));
    // Named: parsed and planned once.
    const { rowCount } = await client.query({ name: 'insert', text: INSERT, values });
    stored += rowCount ?? 0;
  }
  const result = { cpuMs: ownCpuMs() - before, wallMs: performance.now() - began };
  if (stored !== events.length) throw new Error(`${stored} of ${events.length} were stored.`);
  const size = { text: "SELECT pg_total_relation_size('event')::integer AS bytes" };
  const [row] = (await client.query(size)).rows as readonly { readonly bytes: number }[];
  await client.end();
  return { ...result, bytes: row?.bytes ?? Number.NaN };
});
