import type { DatabaseSync } from 'node:sqlite';
import { dayNumber, idBytes } from './event-row.ts';

/** Words and contexts that no row names any more tell of what was deleted. */
const UNUSED = `
DELETE FROM context WHERE NOT EXISTS (SELECT 1 FROM rollup WHERE context = context.id);
DELETE FROM position WHERE NOT EXISTS (
  SELECT 1 FROM context c WHERE c.flow = position.flow AND c.version = position.version
);
DELETE FROM term WHERE id NOT IN (
  SELECT flow FROM context UNION SELECT site FROM context UNION SELECT lang FROM context
  UNION SELECT device FROM context UNION SELECT step FROM rollup UNION SELECT detail FROM rollup
  UNION SELECT -value FROM rollup WHERE value < 0 UNION SELECT step FROM position
  UNION SELECT flow FROM position UNION SELECT site FROM dropped UNION SELECT site FROM visitors
);`;

/** Deletes what is too old. To be called inside a transaction. @returns whether there was any. */
export function createSqliteRetention(database: DatabaseSync) {
  const noteDays = database.prepare(
    'INSERT OR IGNORE INTO counted_day SELECT DISTINCT day FROM event WHERE id < ?',
  );
  const pruneEvents = database.prepare('DELETE FROM event WHERE id < ?');
  const contexts = 'context IN (SELECT id FROM context)';
  // Every raw event is in the counts: it goes with them, however long raw events may be kept.
  const pruneDays = [
    database.prepare(`DELETE FROM event WHERE ${contexts} AND day < ?`),
    database.prepare('DELETE FROM rollup WHERE day < ?'),
    database.prepare('DELETE FROM counted_day WHERE day < ?'),
    database.prepare('DELETE FROM dropped WHERE day < ?'),
    database.prepare('DELETE FROM visitors WHERE day < ?'),
  ];

  return (before: { readonly rawAt: number; readonly rollupDay: string }): boolean => {
    const id = idBytes(before.rawAt.toString(16).padStart(12, '0').padEnd(32, '0'));
    noteDays.run(id);
    let deleted = Number(pruneEvents.run(id).changes);
    let words = 0;
    for (const statement of pruneDays)
      words += Number(statement.run(dayNumber(before.rollupDay)).changes);
    if (words > 0) database.exec(UNUSED);
    deleted += words;
    return deleted > 0;
  };
}
