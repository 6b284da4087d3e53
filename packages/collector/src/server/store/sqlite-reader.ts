import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Dictionary } from './dictionary.ts';
import { dayNumber, kindCode, kindOf } from './event-row.ts';
import type { Store } from './store.ts';

const ANY = 'CAST(?1 AS INTEGER) IS NULL';
/** A filter that is `null` lets everything through. */
const where = (column: string, parameter: number) =>
  `(${ANY.replace('?1', `?${parameter}`)} OR ${column} = ?${parameter})`;

const TALLY = `
SELECT r.kind, s.text AS step, d.text AS detail, r.value, v.text AS word, sum(r.count) AS count
FROM rollup r JOIN context c ON c.id = r.context
LEFT JOIN term s ON s.id = r.step LEFT JOIN term d ON d.id = r.detail LEFT JOIN term v ON v.id = -r.value
WHERE r.flow = ?1 AND r.day BETWEEN ?2 AND ?3
  AND ${where('c.version', 4)} AND ${where('c.lang', 5)} AND ${where('c.site', 6)}
GROUP BY r.kind, r.step, r.detail, r.value ORDER BY r.kind, step, detail, r.value`;

const ended = kindCode('flow.ended');
const sumOf = (name: string, condition: string) =>
  `sum(CASE WHEN ${condition} THEN r.count ELSE 0 END) AS ${name}`;
const FLOWS = `
SELECT f.text AS flow, s.text AS site, c.version, l.text AS lang,
  ${sumOf('offered', `r.kind = ${kindCode('flow.offered')}`)},
  ${sumOf('started', `r.kind = ${kindCode('flow.started')}`)},
  ${sumOf('completed', `r.kind = ${ended} AND d.text = 'completed'`)}
FROM rollup r JOIN context c ON c.id = r.context JOIN term f ON f.id = r.flow
LEFT JOIN term s ON s.id = c.site JOIN term l ON l.id = c.lang LEFT JOIN term d ON d.id = r.detail
WHERE r.day BETWEEN ?1 AND ?2 AND ${where('c.site', 3)}
GROUP BY r.flow, c.site, c.version, c.lang ORDER BY flow, site, c.version, lang`;

const POSITIONS = `
SELECT s.text AS step, p.position, max(p.version) FROM position p JOIN term s ON s.id = p.step
WHERE p.flow = ?1 AND ${where('p.version', 2)} GROUP BY p.step`;

const DROPPED = `SELECT coalesce(sum(count), 0) AS count FROM dropped
WHERE day BETWEEN ?1 AND ?2 AND ${where('site', 3)}`;

const text = (value: SQLOutputValue | undefined): string =>
  typeof value === 'string' ? value : '';

/** The questions that reports ask. All but `check` are answered from the counts alone. */
export function createSqliteReader(
  database: DatabaseSync,
  { known }: Dictionary,
): Pick<Store, 'tally' | 'flows' | 'positions' | 'dropped'> {
  const tally = database.prepare(TALLY);
  const flows = database.prepare(FLOWS);
  const positions = database.prepare(POSITIONS);
  const dropped = database.prepare(DROPPED);
  const idOrAny = (word: string | undefined) => (word === undefined ? null : known(word));

  return {
    async tally({ flow, from, to, version, lang, site }) {
      const rows = tally.all(
        known(flow),
        dayNumber(from),
        dayNumber(to),
        version ?? null,
        idOrAny(lang),
        idOrAny(site),
      );
      return rows.map((row) => ({
        kind: kindOf(Number(row['kind'])),
        step: text(row['step']),
        detail: text(row['detail']),
        value: typeof row['word'] === 'string' ? row['word'] : Number(row['value']),
        count: Number(row['count']),
      }));
    },
    async flows({ from, to, site }) {
      return flows.all(dayNumber(from), dayNumber(to), idOrAny(site)).map((row) => ({
        flow: text(row['flow']),
        site: typeof row['site'] === 'string' ? row['site'] : undefined,
        version: Number(row['version']),
        lang: text(row['lang']),
        offered: Number(row['offered']),
        started: Number(row['started']),
        completed: Number(row['completed']),
      }));
    },
    async positions({ flow, version }) {
      const rows = positions.all(known(flow), version ?? null);
      return new Map(rows.map((row) => [text(row['step']), Number(row['position'])]));
    },
    async dropped({ from, to, site }) {
      return Number(dropped.get(dayNumber(from), dayNumber(to), idOrAny(site))?.['count']);
    },
  };
}
