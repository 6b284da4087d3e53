import { groupBy } from '../../group-by.ts';
import { StoreUnavailable } from '../store.ts';
import { coverageOf, firstOpenDay, readMarks } from './days.ts';
import type { Lease } from './lease.ts';
import type { Node } from './node.ts';
import type { Nodes } from './nodes.ts';
import type { ClickHouseSettings } from './options.ts';
import { ownName, type Tables } from './schema.ts';
import { sql, type Sql } from './sql.ts';
import { dropLeftBehind, swapIn, type DayPart } from './staging.ts';

/** Days that are built at once; each is swapped by itself. */
const DAYS_AT_ONCE = 31;

interface Parts {
  readonly nodes: Nodes;
  readonly tables: Tables;
  readonly settings: ClickHouseSettings;
  readonly lease: Lease;
}

/** Days that one shard has to count up. */
interface Job extends BuildOptions {
  readonly marks: Marks;
}

/**
 * Counts days up, anew from their raw events and each event once. Views that count at the insert
 * would count a block again that was sent twice.
 *
 * Any collector may do it at any time, several at once too: a day's counts say up to where they were
 * counted, and are swapped in whole. Should the older of two win, it is seen to be out of date.
 */
export function createRoller({ nodes, tables, settings, lease }: Parts) {
  const { database, now } = settings;
  const own = { rollup: tables.own('rollup'), event: tables.own('event') };

  async function coverage(node: Node) {
    const rows = await node.rows(sql`
      SELECT toString(day) AS covered, word, value, max(count) AS most FROM ${own.rollup}
      WHERE kind = 0 AND flow = '' AND site = '' GROUP BY covered, word, value`);
    return coverageOf(rows, 1);
  }

  /**
   * Reads the marks, then waits until this replica has what they promise: another one may have taken
   * it. Whatever comes after that has a larger mark.
   */
  async function prepare(node: Node): Promise<Marks> {
    await dropLeftBehind(node, tables, database);
    const marks = await readMarks(node, tables);
    if (settings.cluster !== undefined) {
      await requireAllReplicas(node);
      for (const table of Object.values(own)) await node.run(sql`SYSTEM SYNC REPLICA ${table}`);
    }
    return marks;
  }

  /** A replica that is away while a day is swapped twice may not find its way back, if it is old. */
  async function requireAllReplicas(node: Node): Promise<void> {
    const [row] = await node.rows(sql`
      SELECT total_replicas, active_replicas FROM system.replicas
      WHERE database = ${database} AND table = ${ownName('rollup', settings.cluster)}`);
    if (Number(row?.['active_replicas']) < Number(row?.['total_replicas']))
      throw new StoreUnavailable(
        'A replica of ClickHouse is away; days are counted up without it later.',
      );
  }

  async function staleJob(node: Node, before: string): Promise<Job> {
    const marks = await readMarks(node, tables);
    const covered = await coverage(node);
    const isStale = ([day, mark]: [string, number]) =>
      day < before && (covered.get(day)?.mark ?? -1) < mark;
    return { marks, days: [...marks].filter(isStale).map(([day]) => day), hour: 0 };
  }

  async function unsettledDays(node: Node, { hour, from }: SettleOptions): Promise<string[]> {
    const covered = await coverage(node);
    const rows = await node.rows(
      sql`SELECT DISTINCT day FROM ${own.event} WHERE hour < ${hour} AND day >= ${from} ORDER BY day`,
    );
    const days = rows.map((row) => String(row['day']));
    return days.filter((day) => (covered.get(day)?.hour ?? 0) < hour);
  }

  /** All replicas have the days before anybody swaps them again. */
  async function spread(): Promise<void> {
    if (settings.cluster === undefined) return;
    await nodes.askAll((node) => node.run(sql`SYSTEM SYNC REPLICA ${own.rollup}`));
  }

  async function buildAll(node: Node, marks: Marks, { days, hour }: BuildOptions): Promise<void> {
    for (let at = 0; at < days.length; at += DAYS_AT_ONCE)
      await build(node, marks, { days: days.slice(at, at + DAYS_AT_ONCE), hour });
  }

  /** @param options.hour raw events from before it are settled from now on, if they are not yet */
  async function build(node: Node, marks: Marks, { days, hour }: BuildOptions): Promise<void> {
    const { shard } = await node.info();
    const parts = days.map((day): DayPart => ({ day, given: 0 }));
    await swapIn(node, tables, parts, async (staging) => {
      await node.run(keepSettledSql(staging, own.rollup, days));
      const settled = await settledHours(node, staging);
      for (const [from, those] of groupBy(days, (day) => settled.get(day) ?? 0)) {
        const until = Math.max(from, hour);
        const count = { staging, events: own.event, days: those };
        if (until > from) await node.run(countSql({ ...count, from, until, settled: 1 }));
        await node.run(countSql({ ...count, from: until, until: FOR_EVER, settled: 0 }));
        for (const day of those)
          await node.run(coverSql(staging, { day, hour: until, shard, mark: marks.get(day) ?? 0 }));
      }
    });
  }

  return {
    /**
     * Counts up all closed days that need it, unless another collector is at it.
     *
     * @throws {StoreUnavailable} if a shard or a replica is missing.
     */
    async roll(): Promise<void> {
      const before = firstOpenDay(now());
      const jobs = await nodes.onEachShard((node) => staleJob(node, before));
      if (jobs.every(({ days }) => days.length === 0)) return;
      await lease.hold(async () => {
        await nodes.onEachShard(async (node) => {
          const marks = await prepare(node);
          await buildAll(node, marks, await staleJob(node, before));
        });
        await spread();
      });
    },
    /**
     * Counts raw events one last time, so that they can be deleted.
     *
     * @throws {StoreUnavailable} if a shard or a replica is missing.
     */
    async settle(options: SettleOptions): Promise<void> {
      const found = await nodes.onEachShard((node) => unsettledDays(node, options));
      if (found.every((days) => days.length === 0)) return;
      await lease.holdSoon(async () => {
        await nodes.onEachShard(async (node) => {
          const marks = await prepare(node);
          const days = await unsettledDays(node, options);
          await buildAll(node, marks, { days, hour: options.hour });
        });
        await spread();
      });
    },
  };
}

type Marks = ReadonlyMap<string, number>;

interface BuildOptions {
  readonly days: readonly string[];
  readonly hour: number;
}

interface SettleOptions {
  /** Raw events from before this hour. */
  readonly hour: number;
  /** Earlier days are deleted whole. */
  readonly from: string;
}

/** The last hour there is. */
const FOR_EVER = 0xffff_ffff;
const COLUMNS = sql`day, given, settled, flow, site, kind, step, detail, value, word, version, lang, device, count`;
const SAME = sql`day, flow, site, kind, step, detail, word, version, lang, device`;

/** One query, so that counts and the hour up to which they are settled belong together. */
const keepSettledSql = (staging: Sql, rollup: Sql, days: readonly string[]): Sql => sql`
  INSERT INTO ${staging} (${COLUMNS}) SELECT ${COLUMNS} FROM ${rollup}
  WHERE day IN ${days} AND given = 0 AND (settled = 1 OR (kind = 0 AND value > 0))`;

async function settledHours(node: Node, staging: Sql): Promise<Map<string, number>> {
  const rows = await node.rows(
    sql`SELECT day, max(value) AS hour FROM ${staging} WHERE kind = 0 GROUP BY day`,
  );
  return new Map(rows.map((row) => [String(row['day']), Number(row['hour'])]));
}

interface CountOptions {
  readonly staging: Sql;
  readonly events: Sql;
  readonly days: readonly string[];
  /** Hours, the first included, the last not. */
  readonly from: number;
  readonly until: number;
  readonly settled: 0 | 1;
}

const countSql = ({ staging, events, days, from, until, settled }: CountOptions): Sql => sql`
  INSERT INTO ${staging} (${SAME}, value, given, settled, count)
  SELECT ${SAME}, counted, 0, ${settled}, count() FROM ${events} FINAL
  WHERE day IN ${days} AND hour >= ${from} AND hour < ${until} GROUP BY ${SAME}, counted`;

interface Cover {
  readonly day: string;
  readonly mark: number;
  readonly hour: number;
  readonly shard: string;
}

/** Says up to where a day was counted. */
const coverSql = (staging: Sql, { day, mark, hour, shard }: Cover): Sql => sql`
  INSERT INTO ${staging} (${COLUMNS})
  VALUES (${day}, 0, 0, '', '', 0, '', '', ${hour}, ${shard}, 0, '', '', ${mark})`;
