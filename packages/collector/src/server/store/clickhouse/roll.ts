import { firstOpenDay, readDays, type Days } from './days.ts';
import type { Node } from './node.ts';
import type { Nodes } from './nodes.ts';
import type { ClickHouseSettings } from './options.ts';
import type { Tables } from './schema.ts';
import { sql, type Sql } from './sql.ts';
import { dropLeftBehind, swapIn, type DayPart } from './staging.ts';

/** Days that are built at once; each is swapped by itself. */
const DAYS_AT_ONCE = 31;

interface Parts {
  readonly nodes: Nodes;
  readonly tables: Tables;
  readonly settings: ClickHouseSettings;
}

/**
 * Counts closed days up, anew from their raw events and each event once. Views that count at the
 * insert would count a block again that was sent twice.
 *
 * Any collector may do it at any time, several at once too: a day's counts say up to where they were
 * counted, and are swapped in whole. Should the older of two win, it is seen to be out of date.
 */
export function createRoller({ nodes, tables, settings }: Parts) {
  const { database, now } = settings;

  /** Closed days of a shard whose counts do not hold all that came for them. */
  async function staleDays(node: Node, days: Days, before: string): Promise<string[]> {
    const rows = await node.rows(sql`
      SELECT day, max(count) AS mark FROM ${tables.own('rollup')}
      WHERE kind = 0 AND flow = '' AND site = '' AND given = 0 AND day >= ${days.floor} GROUP BY day`);
    const covered = new Map(rows.map((row) => [String(row['day']), Number(row['mark'])]));
    return [...days.marks]
      .filter(([day, mark]) => day < before && (covered.get(day) ?? -1) < mark)
      .map(([day]) => day);
  }

  async function rollShard(node: Node, before: string): Promise<void> {
    await dropLeftBehind(node, tables, database);
    // First the marks, then what they promise: whatever comes in between is marked anew.
    const days = await readDays(node, tables);
    if (settings.cluster !== undefined) {
      // Another replica may have taken what is marked. Wait until this one has it too.
      for (const table of ['event', 'rollup'] as const)
        await node.run(sql`SYSTEM SYNC REPLICA ${tables.own(table)}`);
    }
    const stale = await staleDays(node, days, before);
    for (let at = 0; at < stale.length; at += DAYS_AT_ONCE) {
      await build(node, days, stale.slice(at, at + DAYS_AT_ONCE));
    }
  }

  async function build(node: Node, { marks }: Days, days: readonly string[]): Promise<void> {
    const parts = days.map((day): DayPart => ({ day, given: 0 }));
    await swapIn(node, tables, parts, async (staging) => {
      await node.run(countSql(staging, tables.own('event'), days));
      for (const day of days) await node.run(coverSql(staging, day, marks.get(day) ?? 0));
    });
  }

  return {
    /**
     * Counts up all closed days that need it.
     *
     * @param before only days before this one @default days that are closed
     * @throws {StoreUnavailable} if a shard cannot be reached.
     */
    async roll(before = firstOpenDay(now())): Promise<void> {
      await nodes.onEachShard((node) => rollShard(node, before));
    },
  };
}

const DIMENSIONS = sql`day, flow, site, kind, step, detail, word, version, lang, device`;

const countSql = (staging: Sql, events: Sql, days: readonly string[]): Sql => sql`
  INSERT INTO ${staging} (${DIMENSIONS}, value, given, count)
  SELECT ${DIMENSIONS}, counted, 0, count() FROM ${events} FINAL
  WHERE day IN ${days} GROUP BY ${DIMENSIONS}, counted`;

/** Says up to where a day was counted. */
const coverSql = (staging: Sql, day: string, mark: number): Sql => sql`
  INSERT INTO ${staging} (day, given, flow, site, kind, step, detail, value, word, version, lang, device, count)
  VALUES (${day}, 0, '', '', 0, '', '', 0, '', 0, '', '', ${mark})`;
