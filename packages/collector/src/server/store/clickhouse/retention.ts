import { dayText } from '../event-row.ts';
import { floorAt, raiseFloor, readDays } from './days.ts';
import type { Node } from './node.ts';
import type { Nodes } from './nodes.ts';
import type { ClickHouseSettings } from './options.ts';
import type { createRoller } from './roll.ts';
import { ownName, type Tables } from './schema.ts';
import { nameSql, sql } from './sql.ts';
import { dropPart, type DayPart } from './staging.ts';

const WAIT_MS = 100;
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

  /** Whole months go at once; of the month in which the limit lies, the rows before it. */
  async function deleteDays(node: Node, table: string, before: string): Promise<void> {
    const month = Number(before.slice(0, 4) + before.slice(5, 7));
    for (const partition of await partitionsOf(node, table)) {
      if (Number(partition) < month)
        await node.run(sql`ALTER TABLE ${tables.named(table)} DROP PARTITION ${Number(partition)}`);
    }
    const [row] = await node.rows(
      sql`SELECT count() AS n FROM ${tables.named(table)} WHERE day < ${before}`,
    );
    if (Number(row?.['n']) === 0) return;
    await node.run(sql`ALTER TABLE ${tables.named(table)} DELETE WHERE day < ${before}`);
    await finishMutations(node, table);
  }

  async function partitionsOf(node: Node, table: string): Promise<string[]> {
    const rows = await node.rows(sql`SELECT DISTINCT partition FROM system.parts
      WHERE database = ${database} AND table = ${table} AND active = 1`);
    return rows.map((row) => String(row['partition']));
  }

  /** A deletion of rows is done in the background; it counts once it is done. */
  async function finishMutations(node: Node, table: string): Promise<void> {
    for (let waited = 0; waited < LONGEST_WAIT_MS; waited += WAIT_MS) {
      const [row] = await node.rows(sql`SELECT count() AS n FROM system.mutations
        WHERE database = ${database} AND table = ${table} AND is_done = 0`);
      if (Number(row?.['n']) === 0) return;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
    throw new Error(`ClickHouse has not finished to delete rows of ${table}.`);
  }

  async function deleteCounts(node: Node, before: string): Promise<void> {
    const partitions = await partitionsOf(node, ownName('rollup', cluster));
    for (const part of partitions.map(dayPartOf))
      if (part.day < before) await dropPart(node, tables, part);
  }

  /**
   * Counts days up one last time, then gives up their raw events. These leave the disk only when the
   * grace is over, so that nobody who still counts a day can swap in counts of deleted events.
   */
  async function giveUpRaw(floor: string): Promise<void> {
    const days = await nodes.onAny((node) => readDays(node, tables));
    if (floor > days.floor) {
      if ([...days.marks.keys()].some((day) => day < floor)) await roller.roll(floor);
      await raiseFloor(nodes, tables, { floor, at: now() });
    }
    const settled = await nodes.onAny((node) => floorAt(node, tables, now() - deleteGraceMs));
    await nodes.onEachShard((node) => deleteDays(node, ownName('event', cluster), settled));
    await nodes.onAny((node) => deleteDays(node, 'mark', settled));
  }

  return {
    deleteDays,
    finishMutations,
    async prune({ rawAt, rollupDay }: { rawAt: number; rollupDay: string }): Promise<void> {
      const rawDay = dayText(rawAt);
      // Every raw event is in the counts: it goes with them, however long raw events may be kept.
      await giveUpRaw(rawDay > rollupDay ? rawDay : rollupDay);
      await nodes.onEachShard((node) => deleteCounts(node, rollupDay));
      for (const table of ['dropped', 'visitor'])
        await nodes.onAny((node) => deleteDays(node, table, rollupDay));
    },
    /** Deletes the raw events and what was counted of them for one day, on one shard. */
    async forgetDay(node: Node, day: string): Promise<void> {
      const own = tables.own('event');
      const [row] = await node.rows(sql`SELECT count() AS n FROM ${own} WHERE day = ${day}`);
      if (Number(row?.['n']) > 0) {
        await node.run(sql`ALTER TABLE ${own} DELETE WHERE ${nameSql('day')} = ${day}`);
        await finishMutations(node, ownName('event', cluster));
      }
      await dropPart(node, tables, { day, given: 0 });
    },
  };
}

/** ClickHouse writes the partition as `('2026-02-10',0)`. */
function dayPartOf(partition: string): DayPart {
  const [, day = '', given] = /'(\d{4}-\d\d-\d\d)',\s*(\d)/.exec(partition) ?? [];
  return { day, given: given === '1' ? 1 : 0 };
}
