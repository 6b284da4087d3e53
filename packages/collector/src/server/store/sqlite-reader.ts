import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { Device } from '@handrail/flow/events';
import type { Dictionary } from './dictionary.ts';
import { dayNumber, dayOf, kindOf } from './event-row.ts';
import { gatherSql, tallyParameters, tallySql } from './sqlite-query.ts';
import type { Dimension, Query, Store, Tally } from './store.ts';
import { compareTallies } from './tally-order.ts';

const POSITIONS = `
SELECT step, position, max(version) FROM position WHERE flow = :flow GROUP BY step`;
const POSITIONS_OF_VERSION = `
SELECT step, position FROM position WHERE flow = :flow AND version = :version`;
const ofSite = '(CAST(:site AS INTEGER) IS NULL OR site = :site)';
const DROPPED = `
SELECT coalesce(sum(count), 0) AS count FROM dropped WHERE day BETWEEN :from AND :to AND ${ofSite}`;
const VISITORS = `
SELECT day, site, registers FROM visitors WHERE day BETWEEN :from AND :to AND ${ofSite}`;

/** More shapes than reports have; whoever asks for others must not fill the memory. */
const MAX_STATEMENTS = 200;

type Row = Record<string, SQLOutputValue>;

/** The questions that reports ask. */
export function createSqliteReader(
  database: DatabaseSync,
  { known, text, valueOf }: Dictionary,
): Pick<Store, 'tally' | 'positions' | 'dropped' | 'visitors'> {
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    if (statements.size >= MAX_STATEMENTS) statements.clear();
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const periodOf = ({ from, to, site }: Pick<Query, 'from' | 'to' | 'site'>) => ({
    from: dayNumber(from),
    to: dayNumber(to),
    site: site === undefined ? null : known(site),
  });

  const dimensionOf = (row: Row, dimension: Dimension): string | number => {
    const value = Number(row[dimension]);
    if (dimension === 'day') return dayOf(value);
    return dimension === 'version' ? value : text(value);
  };
  const tallyOf = (row: Row, by: readonly Dimension[]): Tally => {
    const dimensions = Object.fromEntries(by.map((name) => [name, dimensionOf(row, name)]));
    return {
      kind: kindOf(Number(row['kind'])),
      step: text(Number(row['step'])),
      detail: text(Number(row['detail'])),
      value: valueOf(Number(row['value'])),
      count: Number(row['count']),
      ...(dimensions as { readonly device?: Device }),
    };
  };

  /** Raw events are many for each tally, and so are counts that are hardly split. */
  const isGathered = ({ source, by = [] }: Query) => source === 'events' || by.length <= 1;
  const gather = (query: Query): Row[] => {
    const { create, fill, read, clear } = gatherSql(query);
    prepare(create).run();
    try {
      prepare(fill).run(tallyParameters(query, known));
      return prepare(read).all();
    } finally {
      prepare(clear).run();
    }
  };

  return {
    async tally(query) {
      const by = query.by ?? [];
      const rows = isGathered(query)
        ? gather(query)
        : prepare(tallySql(query)).all(tallyParameters(query, known));
      return rows.map((row) => tallyOf(row, by)).sort(compareTallies(by));
    },
    async positions({ flow, version }) {
      const rows =
        version === undefined
          ? prepare(POSITIONS).all({ flow: known(flow) })
          : prepare(POSITIONS_OF_VERSION).all({ flow: known(flow), version });
      return new Map(rows.map((row) => [text(Number(row['step'])), Number(row['position'])]));
    },
    async dropped(period) {
      return Number(prepare(DROPPED).get(periodOf(period))?.['count']);
    },
    async visitors(period) {
      const rows = prepare(VISITORS).all(periodOf(period));
      return rows.map((row) => ({
        day: dayOf(Number(row['day'])),
        site: text(Number(row['site'])),
        registers: row['registers'] as Uint8Array,
      }));
    },
  };
}
