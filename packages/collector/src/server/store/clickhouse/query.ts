import { kindCode } from '../event-row.ts';
import type { Dimension, Query } from '../store.ts';
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

/** Counts the raw events of some days, each event once however often it came. */
export function rawSql(table: Sql, query: Query, days: readonly string[]): Sql {
  const split = splitSql(query.by, 'counted');
  return sql`
    SELECT ${split}, count() AS n FROM ${table} FINAL
    WHERE day IN ${days} AND ${filterSql(query)} GROUP BY ${split}`;
}

export interface CountedOptions {
  /** Days whose counts from raw events are not to be read. */
  readonly except: readonly string[];
}

/**
 * Adds up counts. Beside them it reads, for each day, up to where it was counted on each shard: both
 * in one query, for two may be answered by different replicas.
 */
export function countedSql(table: Sql, query: Query, { except }: CountedOptions): Sql {
  const { from, to, by } = query;
  const split = splitSql(by, 'value');
  const isCounted = except.length === 0 ? sql`1` : sql`(given = 1 OR day NOT IN ${except})`;
  return sql`
    SELECT ${split}, sum(count) AS n, min(count) AS least, count() AS parts,
      if(kind = 0, toString(day), '') AS covered FROM ${table}
    WHERE day BETWEEN ${from} AND ${to} AND ${isCounted}
      AND ((kind = 0 AND flow = '' AND site = '') OR (kind > 0 AND ${filterSql(query)}))
    GROUP BY ${split}, covered`;
}
