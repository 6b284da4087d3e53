import type { DatabaseSync } from 'node:sqlite';

/**
 * Brings data of format 1 to format 2: the large tables get the order in which reports read them.
 * To be called inside a transaction.
 *
 * Format 1 did not note of which days raw events had been deleted. A day of which there are fewer
 * raw events than counts must be one of them.
 */
export function migrateFrom1(database: DatabaseSync, schema: string): void {
  const tables = ['term', 'context', 'event', 'rollup', 'position', 'dropped'];
  for (const table of tables) database.exec(`ALTER TABLE ${table} RENAME TO old_${table}`);
  database.exec(`${schema}
INSERT INTO term SELECT id, text FROM old_term;
INSERT INTO context SELECT id, site, flow, version, lang, device FROM old_context;
INSERT INTO event SELECT context, day, id, kind, step, detail, value FROM old_event
  ORDER BY context, day, id;
INSERT INTO rollup SELECT context, kind, day, step, detail, value, count FROM old_rollup
  ORDER BY context, kind, day, step, detail, value;
INSERT INTO position SELECT flow, version, step, position FROM old_position;
INSERT INTO dropped SELECT day, site, count FROM old_dropped;
INSERT INTO counted_day SELECT day FROM (
    SELECT day, count AS counted, 0 AS raw FROM rollup UNION ALL SELECT day, 0, 1 FROM event
  ) GROUP BY day HAVING sum(counted) > sum(raw);`);
  for (const table of tables) database.exec(`DROP TABLE old_${table}`);
}
