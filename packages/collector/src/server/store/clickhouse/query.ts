import { kindCode } from '../event-row.ts';
import type { Dimension, Period, Query } from '../store.ts';
import { joinSql, nameSql, sql, type Sql } from './sql.ts';

const FILTERS = ['site', 'flow', 'version', 'lang', 'device'] as const;

/** What events or counts a query is about, its days aside. */
export function filterSql(query: Query): Sql {
  const conditions = FILTERS.flatMap((name) => {
    const wanted = query[name];
    return wanted === undefined ? [] : [sql`${nameSql(name)} = ${wanted}`];
  });
  const { kinds } = query;
  if (kinds !== undefined)
    conditions.push(kinds.length === 0 ? sql`0` : sql`kind IN ${kinds.map(kindCode)}`);
  return conditions.length === 0 ? sql`1` : joinSql(conditions, ' AND ');
}

/** What tallies are told apart by. Raw events carry the counted value beside the exact one. */
const splitSql = (by: readonly Dimension[] = [], value: 'value' | 'counted'): Sql =>
  joinSql([...by, 'kind', 'step', 'detail', value, 'word'].map(nameSql), ', ');

/** Counts raw events, each event once however often it came. @param which their days and hours */
export function rawSql(table: Sql, query: Query, which: Sql): Sql {
  const split = splitSql(query.by, 'counted');
  return sql`
    SELECT ${split}, count() AS n FROM ${table} FINAL
    WHERE ${which} AND ${filterSql(query)} GROUP BY ${split}`;
}

/** Days whose raw events are counted now, each from an hour on; older ones are settled. */
export function hoursSql(days: ReadonlyMap<string, number>): Sql {
  const limits = [...days].filter(([, hour]) => hour > 0);
  const settled = limits.map(([day, hour]) => sql`(day != ${day} OR hour >= ${hour})`);
  return joinSql([sql`day IN ${[...days.keys()]}`, ...settled], ' AND ');
}

/** ClickHouse's days reach from 1970 to 2105; others would wrap around. */
const LIMITS = ['1970-01-01', '2105-12-31'] as const;

/** The days of a period. */
export function periodSql({ from, to }: Period): Sql {
  const within = (day: string) => (day < LIMITS[0] ? LIMITS[0] : day > LIMITS[1] ? LIMITS[1] : day);
  return sql`day BETWEEN ${within(from)} AND ${within(to)}`;
}

/**
 * Adds up counts. Beside them it reads up to where each day was counted on each shard: both in one
 * query, for two may be answered by different replicas.
 *
 * @param open days whose raw events are counted now, so only what is settled or given is read
 */
export function countedSql(table: Sql, query: Query, open: readonly string[]): Sql {
  const { by } = query;
  const split = splitSql(by, 'value');
  const isCounted =
    open.length === 0 ? sql`1` : sql`(given = 1 OR settled = 1 OR day NOT IN ${open})`;
  return sql`
    SELECT ${split}, sum(count) AS n, max(count) AS most,
      if(kind = 0, toString(day), '') AS covered FROM ${table}
    WHERE ${periodSql(query)} AND (
      (kind = 0 AND flow = '' AND site = '') OR (kind > 0 AND ${isCounted} AND ${filterSql(query)})
    ) GROUP BY ${split}, covered`;
}
