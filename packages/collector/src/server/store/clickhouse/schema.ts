import type { Features } from './features.ts';
import { joinSql, nameSql, sql, type Sql } from './sql.ts';

/** Where the tables are. */
export interface Place {
  readonly database: string;
  readonly cluster: string | undefined;
}

/** Number of the tables' form. A store refuses tables of another one. */
export const SCHEMA_VERSION = 2;

/** Cut into shards on a cluster; there, one name stands for all shards and one for the own. */
const SHARDED = ['event', 'rollup'] as const;
export type ShardedTable = (typeof SHARDED)[number];
/** Small, and the same on every node. */
export const GLOBAL_TABLES = ['mark', 'position', 'dropped', 'visitor', 'state'] as const;
export type GlobalTable = (typeof GLOBAL_TABLES)[number];

/** Names of tables, with their database. */
export function tablesOf({ database, cluster }: Place) {
  const of = (table: string) => nameWithDatabase(database, table);
  return {
    /** The whole table, whichever node is asked. */
    all: (table: ShardedTable | GlobalTable): Sql => of(table),
    /** What the node itself holds of it. */
    own: (table: ShardedTable): Sql => of(ownName(table, cluster)),
    named: of,
  };
}
export type Tables = ReturnType<typeof tablesOf>;

/** The name of the table that holds a shard's rows, without its database. */
export const ownName = (table: ShardedTable, cluster: string | undefined): string =>
  cluster === undefined ? table : `${table}_local`;

const nameWithDatabase = (database: string, table: string): Sql =>
  sql`${nameSql(database)}.${nameSql(table)}`;

/**
 * What makes the tables on one node. Each node is told by itself, not `ON CLUSTER`, so that it works
 * while a replica is down: that one is told when it is back.
 */
export function schemaSql(place: Place, features: Features): Sql[] {
  const { database, cluster } = place;
  const word = features.lowCardinality ? sql`LowCardinality(String)` : sql`String`;
  const create = (table: string, columns: Sql, rest: Sql) =>
    sql`CREATE TABLE IF NOT EXISTS ${nameWithDatabase(database, table)} (${columns}) ENGINE = ${rest}`;
  const engine = (kind: string, table: string, isGlobal: boolean, version?: string) =>
    engineSql({ kind, table, isGlobal, version, place });
  const settings = settingsSql(features, cluster);

  const sharded = [
    create(
      ownName('event', cluster),
      eventColumns(word),
      sql`${engine('ReplacingMergeTree', 'event', false)} PARTITION BY toYYYYMM(day)
        ORDER BY (site, flow, day, kind, step, detail, version, lang, device, hour, id)${settings}`,
    ),
    create(
      ownName('rollup', cluster),
      rollupColumns(word),
      sql`${engine('MergeTree', 'rollup', false)} ${ROLLUP_ORDER}${settings}`,
    ),
  ];
  const global = (table: GlobalTable, columns: Sql, order: Sql, version: string) =>
    create(
      table,
      columns,
      sql`${engine('ReplacingMergeTree', table, true, version)} ${order}${settings}`,
    );
  return [
    ...sharded,
    global(
      'mark',
      sql`day Date, sender String, seq UInt64`,
      sql`PARTITION BY toYYYYMM(day) ORDER BY (day, sender)`,
      'seq',
    ),
    global(
      'position',
      sql`flow String, version UInt32, step String, position UInt16, at UInt64`,
      sql`ORDER BY (flow, version, step)`,
      'at',
    ),
    global(
      'dropped',
      sql`day Date, site String, id UUID, count UInt32`,
      sql`PARTITION BY toYYYYMM(day) ORDER BY (site, id)`,
      'count',
    ),
    global(
      'visitor',
      sql`day Date, site String, size UInt32, register UInt32, value UInt8`,
      sql`PARTITION BY toYYYYMM(day) ORDER BY (day, site, size, register)`,
      'value',
    ),
    global('state', sql`name String, value String, at UInt64`, sql`ORDER BY (name, value)`, 'at'),
    ...(cluster === undefined ? [] : SHARDED.map((table) => distributedSql(place, cluster, table))),
  ];
}

/** A copy of `rollup` on one node, where a day is built before it is swapped in. */
export function stagingSql(staging: Sql, features: Features): Sql {
  const word = features.lowCardinality ? sql`LowCardinality(String)` : sql`String`;
  return sql`CREATE TABLE ${staging} (${rollupColumns(word)}) ENGINE = MergeTree ${ROLLUP_ORDER}`;
}

/** `hour` is the one in the id, counted since 1970: by it raw events grow old. */
const eventColumns = (word: Sql): Sql =>
  sql`id UUID, hour UInt32, site ${word}, flow ${word}, day Date, kind UInt8, step ${word}, detail ${word},
    value UInt32, counted UInt32, word ${word}, version UInt32, lang ${word}, device ${word},
    position UInt16`;

/**
 * `given` tells counts that somebody handed over from those made of raw events, so that each can be
 * replaced without the other. `settled` are counts of raw events that were given up. Rows of kind 0
 * count nothing: `count` says up to which mark a day was counted, `value` from which hour on its raw
 * events are not settled, `word` on which shard.
 */
const rollupColumns = (word: Sql): Sql =>
  sql`day Date, given UInt8, settled UInt8, flow ${word}, site ${word}, kind UInt8, step ${word}, detail ${word},
    value UInt32, word ${word}, version UInt32, lang ${word}, device ${word}, count UInt64`;

/** Its columns, for copying rows. */
export const ROLLUP_COLUMNS = sql`day, given, settled, flow, site, kind, step, detail, value, word, version, lang, device, count`;

/**
 * A partition is what is swapped: a month of what was counted from raw events, for partitions of a
 * day would cost each question a piece to open for each of its days; but a day of what is handed
 * over, for that comes by the day.
 */
const ROLLUP_ORDER = sql`PARTITION BY (if(given = 1, day, toStartOfMonth(day)), given)
  ORDER BY (flow, site, day, kind, step, detail, version, lang, device)`;

interface EngineOptions {
  readonly kind: string;
  readonly table: string;
  readonly isGlobal: boolean;
  readonly version: string | undefined;
  readonly place: Place;
}

function engineSql({ kind, table, isGlobal, version, place }: EngineOptions): Sql {
  const { database, cluster } = place;
  const versions = version === undefined ? [] : [nameSql(version)];
  if (cluster === undefined) return sql`${nameSql(kind)}(${joinSql(versions, ', ')})`;
  // A global table has all nodes for replicas, whichever shard they belong to.
  const path = `/clickhouse/tables/${isGlobal ? 'all' : '{shard}'}/${database}/${table}`;
  const replica = isGlobal ? '{shard}-{replica}' : '{replica}';
  const parts = [sql`${path}`, sql`${replica}`, ...versions];
  return sql`${nameSql(`Replicated${kind}`)}(${joinSql(parts, ', ')})`;
}

function settingsSql({ fsync, tokens }: Features, cluster: string | undefined): Sql {
  const settings = [
    // An event leaves the outbox when ClickHouse has it: then it must be on the disk.
    ...(fsync ? [sql`fsync_after_insert = 1`, sql`fsync_part_directory = 1`] : []),
    ...(tokens && cluster === undefined ? [sql`non_replicated_deduplication_window = 1000`] : []),
  ];
  return settings.length === 0 ? sql`` : sql` SETTINGS ${joinSql(settings, ', ')}`;
}

function distributedSql(place: Place, cluster: string, table: ShardedTable): Sql {
  const own = ownName(table, cluster);
  // By the id's text, for the oldest version cannot hash a UUID.
  const key = table === 'event' ? sql`, cityHash64(toString(id))` : sql``;
  const of = (name: string) => nameWithDatabase(place.database, name);
  return sql`CREATE TABLE IF NOT EXISTS ${of(table)} AS ${of(own)}
    ENGINE = Distributed(${cluster}, ${place.database}, ${own}${key})`;
}
