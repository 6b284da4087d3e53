import { HOUR_MS, raiseFloor, readFloor } from './days.ts';
import type { Node } from './node.ts';
import type { Nodes } from './nodes.ts';
import type { ClickHouseSettings } from './options.ts';
import type { createRoller } from './roll.ts';
import { ownName, type Tables } from './schema.ts';
import { sql, type Sql } from './sql.ts';
import { dropPart, type DayPart } from './staging.ts';

const WAIT_MS = 50;
const LONGEST_WAIT_MS = 600_000;

interface Parts {
  readonly nodes: Nodes;
  readonly tables: Tables;
  readonly settings: ClickHouseSettings;
  readonly roller: ReturnType<typeof createRoller>;
}

/** Deletes what is too old, from the disk too. */
export function createRetention({ nodes, tables, settings, roller }: Parts) {
  const { database, cluster, deleteGraceMs, now } = settings;
  const ownEvents = ownName('event', cluster);

  /** Months of which nothing is to stay go at once; of the others, the rows. */
  async function deleteRows(node: Node, table: string, old: Sql): Promise<void> {
    const name = tables.named(table);
    const months = await node.rows(sql`
      SELECT toYYYYMM(day) AS month, min(${old}) AS whole FROM ${name}
      GROUP BY month HAVING max(${old}) = 1`);
    for (const row of months.filter(({ whole }) => Number(whole) === 1))
      await node.run(sql`ALTER TABLE ${name} DROP PARTITION ${Number(row['month'])}`);
    if (months.every(({ whole }) => Number(whole) === 1)) return;
    await node.run(sql`ALTER TABLE ${name} DELETE WHERE ${old}`);
    await finishDeletion(node, table);
  }

  /** ClickHouse deletes rows in the background; it counts once it is done. */
  async function finishDeletion(node: Node, table: string): Promise<void> {
    for (let waited = 0; waited < LONGEST_WAIT_MS; waited += WAIT_MS) {
      const [row] = await node.rows(sql`SELECT count() AS n FROM system.mutations
        WHERE database = ${database} AND table = ${table} AND is_done = 0`);
      if (Number(row?.['n']) === 0) return;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
    throw new Error(`ClickHouse has not finished to delete rows of ${table}.`);
  }

  async function deleteCounts(node: Node, before: string): Promise<void> {
    const rows = await node.rows(sql`SELECT DISTINCT partition FROM system.parts
      WHERE database = ${database} AND table = ${ownName('rollup', cluster)} AND active = 1`);
    for (const part of rows.map((row) => dayPartOf(String(row['partition']))))
      if (part.day < before) await dropPart(node, tables, part);
  }

  return {
    /**
     * Raw events are counted one last time and given up; nobody reads them any more. They leave the
     * disk when the grace is over, so that whoever still counts a day, and has not heard, cannot swap
     * in counts of events that are gone.
     */
    async prune({ rawAt, rollupDay }: { rawAt: number; rollupDay: string }): Promise<void> {
      const known = await nodes.onAny((node) => readFloor(node, tables));
      const hour = Math.max(known, Math.ceil(rawAt / HOUR_MS));
      await roller.settle({ hour, from: rollupDay });
      if (hour > known) await raiseFloor(nodes, tables, { hour, at: now() });
      const limit = await nodes.onAny((node) => readFloor(node, tables, now() - deleteGraceMs));
      // Every raw event is in the counts: it goes with them, however long raw events may be kept.
      const old = sql`(hour < ${limit} OR day < ${rollupDay})`;
      await nodes.onEachShard(async (node) => {
        await deleteRows(node, ownEvents, old);
        await deleteCounts(node, rollupDay);
      });
      for (const table of ['mark', 'dropped', 'visitor'])
        await nodes.onAny((node) => deleteRows(node, table, sql`(day < ${rollupDay})`));
    },
    /** Deletes the raw events of one day and what was counted of them, on one shard. */
    async forgetDay(node: Node, day: string): Promise<void> {
      const [row] = await node.rows(
        sql`SELECT count() AS n FROM ${tables.own('event')} WHERE day = ${day}`,
      );
      if (Number(row?.['n']) > 0) await deleteRows(node, ownEvents, sql`(day = ${day})`);
      await dropPart(node, tables, { day, given: 0 });
    },
  };
}

/** ClickHouse writes the partition as `('2026-02-10',0)`. */
function dayPartOf(partition: string): DayPart {
  const [, day = '', given] = /'(\d{4}-\d\d-\d\d)',\s*(\d)/.exec(partition) ?? [];
  return { day, given: given === '1' ? 1 : 0 };
}
