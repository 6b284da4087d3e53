import { randomUUID } from 'node:crypto';
import type { Node } from './node.ts';
import { stagingSql, type Tables } from './schema.ts';
import { sql, type Sql } from './sql.ts';

/** Names of tables in which days are built, with the hour in which they were made. */
const PREFIX = 'building_';
const HOUR_MS = 3_600_000;
/** No building takes that long: the table was left behind by a crash. */
const LEFT_BEHIND_HOURS = 6;

/** A day's counts of one origin: made of raw events (0), or handed over (1). */
export interface DayPart {
  readonly day: string;
  readonly given: 0 | 1;
}

/**
 * Builds counts beside the table and swaps them in, all at once: whoever reads meanwhile sees what
 * was there before.
 *
 * @param fill puts rows into the table that it is given
 */
export async function swapIn(
  node: Node,
  tables: Tables,
  parts: readonly DayPart[],
  fill: (staging: Sql) => Promise<void>,
): Promise<void> {
  const { features } = await node.info();
  const hour = Math.floor(Date.now() / HOUR_MS);
  const staging = tables.named(`${PREFIX}${hour}_${randomUUID().replaceAll('-', '')}`);
  await node.run(stagingSql(staging, features));
  try {
    await fill(staging);
    for (const part of parts)
      await node.run(
        sql`ALTER TABLE ${tables.own('rollup')} REPLACE PARTITION ${partitionSql(part)} FROM ${staging}`,
      );
  } finally {
    await node.run(sql`DROP TABLE ${staging}`);
  }
}

/** Deletes a day's counts of one origin from the node's shard; none there is no mistake. */
export const dropPart = (node: Node, tables: Tables, part: DayPart): Promise<void> =>
  node.run(sql`ALTER TABLE ${tables.own('rollup')} DROP PARTITION ${partitionSql(part)}`);

const partitionSql = ({ day, given }: DayPart): Sql => sql`(${day}, ${given})`;

/** Deletes what crashes left behind on a node. */
export async function dropLeftBehind(node: Node, tables: Tables, database: string): Promise<void> {
  const rows = await node.rows(
    sql`SELECT name FROM system.tables WHERE database = ${database} AND name LIKE ${`${PREFIX}%`}`,
  );
  const hour = Math.floor(Date.now() / HOUR_MS);
  for (const row of rows) {
    const name = String(row['name']);
    const madeAt = Number(name.slice(PREFIX.length).split('_')[0]);
    if (hour - madeAt > LEFT_BEHIND_HOURS)
      await node.run(sql`DROP TABLE IF EXISTS ${tables.named(name)}`);
  }
}
