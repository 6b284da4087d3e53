import type { Device } from '@handrail/flow/events';
import { kindCode, kindOf } from '../event-row.ts';
import type { Query, Store, Tally } from '../store.ts';
import { compareTallies } from '../tally-order.ts';
import type { Row } from './connection.ts';
import { firstOpenDay, readDays, type Days } from './days.ts';
import type { Node } from './node.ts';
import type { Nodes } from './nodes.ts';
import { countedSql, rawSql } from './query.ts';
import type { Tables } from './schema.ts';

interface Parts {
  readonly nodes: Nodes;
  readonly tables: Tables;
  now(): number;
}

/** Counts: closed days from what was counted up, the others from raw events. */
export function createTally({ nodes, tables, now }: Parts): Store['tally'] {
  async function counted(node: Node, query: Query, days: Days): Promise<Row[]> {
    const { shards } = await node.info();
    const open = firstOpenDay(now());
    const marked = [...days.marks].filter(([day]) => day >= query.from && day <= query.to);
    const except = new Set(marked.map(([day]) => day).filter((day) => day >= open));
    for (;;) {
      const rows = await node.rows(
        countedSql(tables.all('rollup'), query, { except: [...except] }),
      );
      const covered = coverageOf(rows, shards);
      const stale = marked.filter(
        ([day, mark]) => !except.has(day) && (covered.get(day) ?? -1) < mark,
      );
      if (stale.length === 0) {
        const sums = rows.filter((row) => Number(row['kind']) !== 0);
        return [...sums, ...(await raw(node, query, [...except]))];
      }
      // Days that got events since they were counted, or whose counts this replica lacks.
      for (const [day] of stale) except.add(day);
    }
  }

  async function raw(node: Node, query: Query, days: readonly string[]): Promise<Row[]> {
    return days.length === 0 ? [] : node.rows(rawSql(tables.all('event'), query, days));
  }

  return (query) =>
    nodes.onAny(async (node) => {
      const days = await readDays(node, tables);
      const all = [...days.marks.keys()].filter((day) => day >= query.from && day <= query.to);
      const rows =
        query.source === 'events' ? await raw(node, query, all) : await counted(node, query, days);
      return addUp(rows, query);
    });
}

/** Up to where each day was counted, for days that all shards have counted. */
function coverageOf(rows: readonly Row[], shards: number): Map<string, number> {
  const parts = new Map<string, { count: number; least: number }>();
  for (const row of rows) {
    const day = String(row['covered']);
    if (Number(row['kind']) !== 0) continue;
    const { count = 0, least = Infinity } = parts.get(day) ?? {};
    parts.set(day, {
      count: count + Number(row['parts']),
      least: Math.min(least, Number(row['least'])),
    });
  }
  const whole = [...parts].filter(([, { count }]) => count >= shards);
  return new Map(whole.map(([day, { least }]) => [day, least]));
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
