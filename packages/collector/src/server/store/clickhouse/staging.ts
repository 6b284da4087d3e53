import { randomUUID } from 'node:crypto';
import { HOUR_MS } from './days.ts';
import type { Node } from './node.ts';
import { ROLLUP_COLUMNS, stagingSql, type Tables } from './schema.ts';
import { sql, type Sql } from './sql.ts';

/** Names of tables in which days are built, with the hour in which they were made. */
const PREFIX = 'building_';
/** No building takes that long: the table was left behind by a crash. */
const LEFT_BEHIND_HOURS = 6;

/** What is swapped at once: a day's counts that were handed over, or a month's that were made of raw events. */
export type Part =
  { readonly given: 1; readonly day: string } | { readonly given: 0; readonly month: string };

/** The first day of a day's month, by which its counts are swapped. */
export const monthOf = (day: string): string => `${day.slice(0, 8)}01`;

/**
 * Builds counts beside the table and swaps them in, all at once: whoever reads meanwhile sees what
 * was there before.
 *
 * @param fill puts rows into the table that it is given
 */
export async function swapIn(
  node: Node,
  tables: Tables,
  part: Part,
  fill: (staging: Sql) => Promise<void>,
): Promise<void> {
  const { features } = await node.info();
  const hour = Math.floor(Date.now() / HOUR_MS);
  const staging = tables.named(`${PREFIX}${hour}_${randomUUID().replaceAll('-', '')}`);
  await node.run(stagingSql(staging, features));
  try {
    await fill(staging);
    // One piece is read faster than the several that were inserted.
    await node.run(sql`OPTIMIZE TABLE ${staging} FINAL`);
    await node.run(
      sql`ALTER TABLE ${tables.own('rollup')} REPLACE PARTITION ${partitionSql(part)} FROM ${staging}`,
    );
  } finally {
    await node.run(sql`DROP TABLE ${staging}`);
  }
}

/** Deletes counts from the node's shard; none there is no mistake. */
export const dropPart = (node: Node, tables: Tables, part: Part): Promise<void> =>
  node.run(sql`ALTER TABLE ${tables.own('rollup')} DROP PARTITION ${partitionSql(part)}`);

/** Deletes counts of some days of a month that were made of raw events. @param kept the others */
export async function dropDays(
  node: Node,
  tables: Tables,
  month: string,
  kept: Sql,
): Promise<void> {
  const which = sql`given = 0 AND toStartOfMonth(day) = ${month}`;
  const own = tables.own('rollup');
  const [row] = await node.rows(
    sql`SELECT sum(${kept}) AS stay, count() AS n FROM ${own} WHERE ${which}`,
  );
  if (Number(row?.['stay']) === Number(row?.['n'])) return;
  const part: Part = { given: 0, month };
  if (Number(row?.['stay']) === 0) return dropPart(node, tables, part);
  await swapIn(node, tables, part, (staging) =>
    node.run(sql`INSERT INTO ${staging} (${ROLLUP_COLUMNS})
      SELECT ${ROLLUP_COLUMNS} FROM ${own} WHERE ${which} AND ${kept}`),
  );
}

const partitionSql = (part: Part): Sql =>
  part.given === 1 ? sql`(${part.day}, 1)` : sql`(${part.month}, 0)`;

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
