import type { Device } from '@handrail/flow/events';
import { kindCode, kindOf } from '../event-row.ts';
import type { Query, Store, Tally } from '../store.ts';
import { compareTallies } from '../tally-order.ts';
import type { Row } from './connection.ts';
import { coverageOf, firstOpenDay, readFloor, readMarks } from './days.ts';
import type { Node } from './node.ts';
import type { Nodes } from './nodes.ts';
import { countedSql, hoursSql, periodSql, rawSql } from './query.ts';
import type { Tables } from './schema.ts';
import { sql } from './sql.ts';

interface Parts {
  readonly nodes: Nodes;
  readonly tables: Tables;
  now(): number;
}

/** Counts: closed days from what was counted up, the others from raw events. */
export function createTally({ nodes, tables, now }: Parts): Store['tally'] {
  async function counted(node: Node, query: Query): Promise<Row[]> {
    const { shards } = await node.info();
    const isAsked = ([day]: [string, number]) => day >= query.from && day <= query.to;
    const marks = [...(await readMarks(node, tables))].filter(isAsked);
    const open = new Set(marks.map(([day]) => day).filter((day) => day >= firstOpenDay(now())));
    for (;;) {
      const rows = await node.rows(countedSql(tables.all('rollup'), query, [...open]));
      const isCover = (row: Row) => Number(row['kind']) === 0;
      const covered = coverageOf(rows.filter(isCover), shards);
      const isStale = ([day, mark]: [string, number]) =>
        !open.has(day) && (covered.get(day)?.mark ?? -1) < mark;
      const stale = marks.filter(isStale);
      if (stale.length === 0) {
        const counts = rows.filter((row) => !isCover(row));
        const hours = new Map([...open].map((day) => [day, covered.get(day)?.hour ?? 0]));
        return [...counts, ...(await raw(node, query, hours))];
      }
      // Days that got events since they were counted, or whose counts this replica lacks.
      for (const [day] of stale) open.add(day);
    }
  }

  const raw = async (node: Node, query: Query, days: ReadonlyMap<string, number>) =>
    days.size === 0 ? [] : node.rows(rawSql(tables.all('event'), query, hoursSql(days)));

  async function anew(node: Node, query: Query): Promise<Row[]> {
    const floor = await readFloor(node, tables);
    const which = sql`${periodSql(query)} AND hour >= ${floor}`;
    return node.rows(rawSql(tables.all('event'), query, which));
  }

  return (query) =>
    nodes.onAny(async (node) => {
      const rows = await (query.source === 'events' ? anew(node, query) : counted(node, query));
      return addUp(rows, query);
    });
}

/** One tally for rows that are alike: some were counted up, some were raw. */
function addUp(rows: readonly Row[], query: Query): Tally[] {
  const { by = [] } = query;
  const sums = new Map<string, Tally & { count: number }>();
  for (const row of rows) {
    const tally = tallyOf(row, query);
    const key = JSON.stringify([
      ...by.map((name) => tally[name]),
      kindCode(tally.kind),
      tally.step,
      tally.detail,
      tally.value,
    ]);
    const known = sums.get(key);
    if (known === undefined) sums.set(key, tally);
    else known.count += tally.count;
  }
  return [...sums.values()].sort(compareTallies(by));
}

function tallyOf(row: Row, { by = [] }: Query): Tally & { count: number } {
  const text = (column: string) => String(row[column]);
  const dimensions = {
    day: () => ({ day: text('day') }),
    site: () => ({ site: text('site') }),
    flow: () => ({ flow: text('flow') }),
    version: () => ({ version: Number(row['version']) }),
    lang: () => ({ lang: text('lang') }),
    device: () => ({ device: text('device') as Device }),
  };
  return Object.assign(
    {
      kind: kindOf(Number(row['kind'])),
      step: text('step'),
      detail: text('detail'),
      value: text('word') || Number(row['value'] ?? row['counted']),
      count: Number(row['n']),
    },
    ...by.map((name) => dimensions[name]()),
  ) as Tally & { count: number };
}
