import { HOUR_MS, raiseFloor, readFloor } from './days.ts';
import type { Lease } from './lease.ts';
import type { Node } from './node.ts';
import type { Nodes } from './nodes.ts';
import type { ClickHouseSettings } from './options.ts';
import type { createRoller } from './roll.ts';
import { ownName, type Tables } from './schema.ts';
import { sql, type Sql } from './sql.ts';
import { dropDays, dropPart, monthOf, type Part } from './staging.ts';

const WAIT_MS = 50;
const LONGEST_WAIT_MS = 600_000;

interface Parts {
  readonly nodes: Nodes;
  readonly tables: Tables;
  readonly settings: ClickHouseSettings;
  readonly roller: ReturnType<typeof createRoller>;
  readonly lease: Lease;
}

/** Deletes what is too old, from the disk too. */
export function createRetention({ nodes, tables, settings, roller, lease }: Parts) {
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

  /** What of the counts on a node is older than a day. */
  async function oldCounts(node: Node, before: string): Promise<Part[]> {
    const rows = await node.rows(
      sql`SELECT DISTINCT given, if(given = 1, day, toStartOfMonth(day)) AS first FROM ${tables.own('rollup')} WHERE day < ${before}`,
    );
    return rows.map((row) => {
      const day = String(row['first']);
      return Number(row['given']) === 1 ? { given: 1, day } : { given: 0, month: day };
    });
  }

  async function deleteCounts(node: Node, before: string): Promise<void> {
    for (const part of await oldCounts(node, before)) {
      if (part.given === 1) await dropPart(node, tables, part);
      else await dropDays(node, tables, part.month, sql`(day >= ${before})`);
    }
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
      });
      const found = await nodes.onEachShard((node) => oldCounts(node, rollupDay));
      if (found.some((parts) => parts.length > 0))
        await lease.holdSoon(async () => {
          await nodes.onEachShard((node) => deleteCounts(node, rollupDay));
        });
      for (const table of ['mark', 'dropped', 'visitor'])
        await nodes.onAny((node) => deleteRows(node, table, sql`(day < ${rollupDay})`));
    },
    /** Deletes the raw events of one day, on one shard. */
    async forgetEvents(node: Node, day: string): Promise<void> {
      const [row] = await node.rows(
        sql`SELECT count() AS n FROM ${tables.own('event')} WHERE day = ${day}`,
      );
      if (Number(row?.['n']) > 0) await deleteRows(node, ownEvents, sql`(day = ${day})`);
    },
    /** Deletes what was counted of the raw events of one day, on all shards. */
    async forgetCounts(day: string): Promise<void> {
      const counted = sql`SELECT count() AS n FROM ${tables.own('rollup')} WHERE day = ${day} AND given = 0`;
      const found = await nodes.onEachShard((node) => node.rows(counted));
      if (found.every(([row]) => Number(row?.['n']) === 0)) return;
      await lease.holdSoon(async () => {
        await nodes.onEachShard((node) =>
          dropDays(node, tables, monthOf(day), sql`(day != ${day})`),
        );
      });
    },
  };
}
