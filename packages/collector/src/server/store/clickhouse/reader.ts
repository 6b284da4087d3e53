import {
  DIMENSIONS,
  type CountRow,
  type Loss,
  type Period,
  type StepPlace,
  type Store,
  type VisitorSketch,
} from '../store.ts';
import type { Row } from './connection.ts';
import { readFloor, readMarks } from './days.ts';
import type { Nodes } from './nodes.ts';
import { periodSql } from './query.ts';
import { storedEventOf } from './rows.ts';
import type { Tables } from './schema.ts';
import { sql, type Sql } from './sql.ts';

type Reader = Pick<Store, 'positions' | 'dropped' | 'visitors' | 'extras' | 'events' | 'counts'>;

const ofSite = ({ site }: Period): Sql => (site === undefined ? sql`1` : sql`site = ${site}`);

/** What is read beside tallies. */
export function createReader(
  { nodes, tables }: { readonly nodes: Nodes; readonly tables: Tables },
  tally: Store['tally'],
): Reader {
  const rows = (statement: Sql) => nodes.onAny((node) => node.rows(statement));
  const days = async (statement: Sql) => (await rows(statement)).map((row) => String(row['day']));

  return {
    async positions({ flow, version }) {
      const ofVersion = version === undefined ? sql`1` : sql`version = ${version}`;
      const found = await rows(sql`
        SELECT step, argMax(last, version) AS position FROM (
          SELECT step, version, argMax(position, at) AS last FROM ${tables.all('position')}
          WHERE flow = ${flow} AND ${ofVersion} GROUP BY step, version
        ) GROUP BY step`);
      return new Map(found.map((row) => [String(row['step']), Number(row['position'])]));
    },
    async dropped(period) {
      const [row] = await rows(sql`
        SELECT sum(most) AS n FROM (
          SELECT id, max(count) AS most, min(toString(day)) AS first FROM ${tables.all('dropped')}
          WHERE ${ofSite(period)} GROUP BY site, id
        ) WHERE first >= ${period.from} AND first <= ${period.to}`);
      return Number(row?.['n'] ?? 0);
    },
    async visitors(period) {
      const found = await rows(sql`
        SELECT day, site, size, groupArray(register) AS registers, groupArray(most) AS most_values FROM (
          SELECT day, site, size, register, max(value) AS most FROM ${tables.all('visitor')}
          WHERE ${periodSql(period)} AND ${ofSite(period)} GROUP BY day, site, size, register
        ) GROUP BY day, site, size ORDER BY day, site`);
      return found.map(sketchOf);
    },
    async extras() {
      const losses = await rows(sql`
        SELECT first AS day, site, sum(most) AS n FROM (
          SELECT site, id, max(count) AS most, min(toString(day)) AS first
          FROM ${tables.all('dropped')} GROUP BY site, id
        ) GROUP BY day, site`);
      const places = await rows(sql`
        SELECT flow, version, step, argMax(position, at) AS last FROM ${tables.all('position')}
        GROUP BY flow, version, step`);
      return { losses: losses.map(lossOf), places: places.map(placeOf) };
    },
    async *events(period) {
      const floor = await nodes.onAny((node) => readFloor(node, tables));
      const which = sql`hour >= ${floor} AND ${ofSite(period)}`;
      const all = tables.all('event');
      // Day by day, so that a lost connection costs one day, and the server keeps one day aside.
      for (const day of await days(
        sql`SELECT DISTINCT day FROM ${all} WHERE ${periodSql(period)} AND ${which} ORDER BY day`,
      )) {
        const ofDay = sql`SELECT * FROM ${all} FINAL WHERE day = ${day} AND ${which}`;
        const node = await nodes.onAny(async (any) => (await any.info(), any));
        for await (const batch of node.stream(ofDay)) yield batch.map(storedEventOf);
      }
    },
    async *counts(period) {
      const counted = await days(
        sql`SELECT DISTINCT day FROM ${tables.all('rollup')} WHERE kind > 0 AND ${periodSql(period)}`,
      );
      const marks = await nodes.onAny((node) => readMarks(node, tables));
      const marked = [...marks.keys()].filter((day) => day >= period.from && day <= period.to);
      for (const day of [...new Set([...counted, ...marked])].sort()) {
        const one = { from: day, to: day, site: period.site, by: DIMENSIONS };
        const found = (await tally(one)) as CountRow[];
        if (found.length > 0) yield found;
      }
    },
  };
}

const lossOf = (row: Row): Loss => ({
  day: String(row['day']),
  site: String(row['site']),
  count: Number(row['n']),
});

const placeOf = (row: Row): StepPlace => ({
  flow: String(row['flow']),
  version: Number(row['version']),
  step: String(row['step']),
  position: Number(row['last']),
});

function sketchOf(row: Row): VisitorSketch {
  const registers = new Uint8Array(Number(row['size']));
  const values = row['most_values'] as readonly unknown[];
  (row['registers'] as readonly unknown[]).forEach((register, index) => {
    registers[Number(register)] = Number(values[index]);
  });
  return { day: String(row['day']), site: String(row['site']), registers };
}
