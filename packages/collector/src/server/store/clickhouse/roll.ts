import { groupBy } from '../../group-by.ts';
import { StoreUnavailable } from '../store.ts';
import { coverageOf, firstOpenDay, readMarks } from './days.ts';
import type { Lease } from './lease.ts';
import type { Node } from './node.ts';
import type { Nodes } from './nodes.ts';
import type { ClickHouseSettings } from './options.ts';
import { ownName, ROLLUP_COLUMNS, type Tables } from './schema.ts';
import { joinSql, sql, type Sql } from './sql.ts';
import { dropLeftBehind, monthOf, swapIn } from './staging.ts';

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

  /** All replicas have the months that were swapped before anybody swaps them again. */
  async function spread(): Promise<void> {
    if (settings.cluster === undefined) return;
    await nodes.onAllReachable((node) => node.run(sql`SYSTEM SYNC REPLICA ${own.rollup}`));
  }

  async function buildAll(node: Node, marks: Marks, { days, hour }: BuildOptions): Promise<void> {
    for (const [month, those] of groupBy(days, monthOf))
      await build(node, marks, { month, days: those, hour });
  }

  /**
   * Builds days of one month anew and keeps the others as they are. Should somebody else swap one of
   * those in meanwhile, it is lost, with what it said about itself: it is seen to be out of date.
   *
   * @param options.hour raw events from before it are settled from now on, if they are not yet
   */
  async function build(
    node: Node,
    marks: Marks,
    { month, days, hour }: BuildOptions & { readonly month: string },
  ): Promise<void> {
    const { shard } = await node.info();
    await swapIn(node, tables, { given: 0, month }, async (staging) => {
      await node.run(keepSql(staging, own.rollup, { month, days }));
      const settled = await settledHours(node, staging);
      const covers: Cover[] = [];
      for (const [from, those] of groupBy(days, (day) => settled.get(day) ?? 0)) {
        const until = Math.max(from, hour);
        const count = { staging, events: own.event, days: those };
        if (until > from) await node.run(countSql({ ...count, from, until, settled: 1 }));
        await node.run(countSql({ ...count, from: until, until: FOR_EVER, settled: 0 }));
        for (const day of those)
          covers.push({ day, hour: until, shard, mark: marks.get(day) ?? 0 });
      }
      await node.run(coverSql(staging, covers));
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
        await spread();
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
        await spread();
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
const SAME = sql`day, flow, site, kind, step, detail, word, version, lang, device`;

/**
 * Other days of the month, and of these what is settled. One query, so that counts and the hour up to
 * which they are settled belong together.
 */
const keepSql = (
  staging: Sql,
  rollup: Sql,
  { month, days }: { readonly month: string; readonly days: readonly string[] },
): Sql => sql`
  INSERT INTO ${staging} (${ROLLUP_COLUMNS}) SELECT ${ROLLUP_COLUMNS} FROM ${rollup}
  WHERE given = 0 AND toStartOfMonth(day) = ${month}
    AND (day NOT IN ${days} OR settled = 1 OR (kind = 0 AND value > 0))`;

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

/** Says up to where days were counted. */
function coverSql(staging: Sql, covers: readonly Cover[]): Sql {
  const rows = covers.map(
    ({ day, hour, shard, mark }) =>
      sql`(${day}, 0, 0, '', '', 0, '', '', ${hour}, ${shard}, 0, '', '', ${mark})`,
  );
  return sql`INSERT INTO ${staging} (${ROLLUP_COLUMNS}) VALUES ${joinSql(rows, ', ')}`;
}
