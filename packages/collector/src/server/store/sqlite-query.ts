import { EVENT_KINDS, type EventKind } from '@handrail/flow/events';
import { dayNumber, kindCode } from './event-row.ts';
import { bucketSql } from './histogram.ts';
import { DIMENSIONS, type Dimension, type Query } from './store.ts';

const COLUMNS: Record<Dimension, string> = {
  day: 'r.day',
  site: 'c.site',
  flow: 'c.flow',
  version: 'c.version',
  lang: 'c.lang',
  device: 'c.device',
};
const FILTERS = ['flow', 'site', 'version', 'lang', 'device'] as const;
const ALL_KINDS = Object.keys(EVENT_KINDS) as EventKind[];
/** Named one by one, they let SQLite go straight to the days of each kind. */
export const ALL_KIND_CODES = ALL_KINDS.map(kindCode);
const TIMED = [kindCode('step.reached'), kindCode('step.done')].join();

/** Raw times fall into the buckets in which they are counted. */
const COUNTED_VALUE = `CASE WHEN r.kind IN (${TIMED}) THEN ${bucketSql('r.value')} ELSE r.value END`;

/** Adds to a count, which may not be there yet. */
export const ADD_COUNT =
  'INSERT INTO rollup VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count';

/** Counts the raw events of a day anew, into counts that were deleted before. */
export const RECOUNT = `INSERT INTO rollup
SELECT r.context, r.kind, r.day, r.step, r.detail, ${COUNTED_VALUE}, count(*)
FROM event r WHERE r.context IN (SELECT id FROM context) AND r.day = ? GROUP BY 1, 2, 3, 4, 5, 6`;

/** The rows that a query is about, and what is read of each. */
function rowsOf(query: Query) {
  const { kinds, by = [], source = 'counts' } = query;
  const isRaw = source === 'events';
  const codes = [...new Set(kinds?.map(kindCode) ?? ALL_KIND_CODES)].sort((a, b) => a - b).join();
  // Raw events of a day are not ordered by kind: asking each of them would only cost.
  const ofKinds = isRaw && kinds === undefined ? '' : `r.kind IN (${codes}) AND `;
  const filters = FILTERS.filter((name) => query[name] !== undefined).map(
    (name) => `c.${name} = :${name} AND `,
  );
  const dimensions = DIMENSIONS.filter((name) => by.includes(name));
  const split = dimensions.map((name) => COLUMNS[name]);
  const what = ['r.kind', 'r.step', 'r.detail', isRaw ? COUNTED_VALUE : 'r.value'];
  // Where contexts are not added up, the number of one stands for all that it says.
  const isEach = FILTERS.every((name) => by.includes(name) || query[name] !== undefined);
  return {
    dimensions,
    /** What is told of a tally: names, and where each is found. */
    names: [...dimensions, 'kind', 'step', 'detail', 'value'],
    columns: [...split, ...what],
    /** What tells one tally from another. */
    key: [
      ...(isEach ? ['r.context', ...split.filter((one) => one === COLUMNS.day)] : split),
      ...what,
    ],
    count: isRaw ? '1' : 'r.count',
    // Each context's rows lie together: the contexts that match come first, then the days of each.
    from: `FROM context c CROSS JOIN ${isRaw ? 'event' : 'rollup'} r ON r.context = c.id
WHERE ${filters.join('')}${ofKinds}r.day BETWEEN :from AND :to`,
  };
}

/** A query as SQL; queries of one shape have one text, so that it is prepared once. */
export function tallySql(query: Query): string {
  const { names, columns, key, count, from } = rowsOf(query);
  const read = columns.map((column, index) => `${column} AS ${names[index] ?? ''}`);
  return `SELECT ${read.join()}, sum(${count}) AS count ${from} GROUP BY ${key.join()}`;
}

/**
 * The same in steps. `GROUP BY` sorts all rows; where many rows make few tallies, adding each to its
 * tally in a small table costs half of that, in memory or beside it.
 */
export function gatherSql(query: Query) {
  const { dimensions, names, columns, count, from } = rowsOf(query);
  const table = ['temp.gathered', ...dimensions].join('_');
  return {
    create: `CREATE TABLE IF NOT EXISTS ${table} (
  ${names.map((name) => `${name} INTEGER NOT NULL, `).join('')}count INTEGER NOT NULL,
  PRIMARY KEY (${names.join()})
) STRICT, WITHOUT ROWID`,
    fill: `INSERT INTO ${table} SELECT ${columns.join()}, ${count} ${from}
ON CONFLICT DO UPDATE SET count = count + excluded.count`,
    read: `SELECT * FROM ${table}`,
    clear: `DELETE FROM ${table}`,
  };
}

/** What fills in the text of `tallySql`. @param known the number of a word, as the dictionary says */
export function tallyParameters(
  query: Query,
  known: (word: string) => number,
): Record<string, number> {
  const parameters: Record<string, number> = {
    from: dayNumber(query.from),
    to: dayNumber(query.to),
  };
  for (const name of FILTERS) {
    const filter = query[name];
    if (filter !== undefined)
      parameters[name] = typeof filter === 'number' ? filter : known(filter);
  }
  return parameters;
}
