import { EVENT_KINDS, type EventKind } from '@handrail/flow/events';
import { dayNumber, kindCode } from './event-row.ts';
import { bucketSql } from './histogram.ts';
import type { Dimension, Query } from './store.ts';

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

/**
 * A query as SQL; queries of one shape have one text, so that it is prepared once. Each context's
 * rows lie together: the contexts that match come first, then the days of each.
 */
export function tallySql(query: Query): string {
  const { kinds, by = [], source = 'counts' } = query;
  const isRaw = source === 'events';
  const codes = [...new Set(kinds?.map(kindCode) ?? ALL_KIND_CODES)].sort((a, b) => a - b).join();
  // Raw events of a day are not ordered by kind: asking each of them would only cost.
  const ofKinds = isRaw && kinds === undefined ? '' : `r.kind IN (${codes}) AND `;
  const split = by.map((dimension) => COLUMNS[dimension]);
  const filters = FILTERS.filter((name) => query[name] !== undefined).map(
    (name) => `c.${name} = :${name} AND `,
  );
  return `SELECT r.kind AS kind, r.step AS step, r.detail AS detail,
  ${isRaw ? COUNTED_VALUE : 'r.value'} AS value, ${isRaw ? 'count(*)' : 'sum(r.count)'} AS count
  ${split.map((column, index) => `, ${column} AS ${by[index] ?? ''}`).join('')}
FROM context c CROSS JOIN ${isRaw ? 'event' : 'rollup'} r ON r.context = c.id
WHERE ${filters.join('')}${ofKinds}r.day BETWEEN :from AND :to
GROUP BY ${[...split, '1', '2', '3', '4'].join()}`;
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
