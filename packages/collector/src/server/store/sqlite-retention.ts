import type { DatabaseSync } from 'node:sqlite';
import { DAY_MS, dayNumber, idBytes } from './event-row.ts';
import { ALL_KIND_CODES } from './sqlite-query.ts';
import { rewriteFile } from './sqlite-rewrite.ts';
import type { Transactions } from './sqlite-transaction.ts';

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

/** Raw events that are deleted in one transaction: nobody is to wait longer than for these. */
const PIECE = 5000;

/** Deletes what is too old. To be called inside a transaction. */
export function createSqliteRetention(database: DatabaseSync) {
  const endOfPiece = database.prepare(
    'SELECT id FROM event WHERE id < ? ORDER BY id LIMIT 1 OFFSET ?',
  );
  const noteDays = database.prepare(
    'INSERT OR IGNORE INTO counted_day SELECT DISTINCT day FROM event WHERE id < ?',
  );
  const pruneEvents = database.prepare('DELETE FROM event WHERE id < ?');
  const contexts = 'context IN (SELECT id FROM context)';
  // Every raw event is in the counts: it goes with them, however long raw events may be kept.
  const pruneDays = [
    `event WHERE ${contexts} AND day < ?`,
    `rollup WHERE ${contexts} AND kind IN (${ALL_KIND_CODES.join()}) AND day < ?`,
    'counted_day WHERE day < ?',
    'dropped WHERE day < ?',
    'visitors WHERE day < ?',
  ].map((rows) => database.prepare(`DELETE FROM ${rows}`));

  return {
    /** Deletes some of the raw events from before a moment. @returns whether there were any. */
    deletePiece(rawAt: number): boolean {
      // No id is from before 1970; a sign would make the time one of the far future.
      const time = Math.max(0, rawAt);
      const last = idBytes(time.toString(16).padStart(12, '0').padEnd(32, '0'));
      const end = endOfPiece.get(last, PIECE)?.['id'] ?? last;
      noteDays.run(end);
      return Number(pruneEvents.run(end).changes) > 0;
    },
    /** Deletes all of the days before one. @returns whether there was anything. */
    deleteDays(before: string): boolean {
      const day = dayNumber(before);
      const rows = pruneDays.map((statement) => Number(statement.run(day).changes));
      const isDayGone = rows.some((changes) => changes > 0);
      if (isDayGone) database.exec(UNUSED);
      return isDayGone;
    },
  };
}

/**
 * Sees that what was deleted leaves the file. SQLite overwrites deleted rows (`secure_delete`), but
 * not the copies that stay behind in a page when its rows are moved to another one; those go when
 * the file is written anew. That takes seconds for millions of events, so it is done once a day.
 */
export function createSqliteErasure(
  database: DatabaseSync,
  options: {
    readonly file: string;
    readonly transactions: Transactions;
    readonly now: () => number;
  },
) {
  const { file, transactions, now } = options;
  const read = database.prepare('SELECT deleted_at, rewritten_at FROM upkeep');
  const noteDeleted = database.prepare('UPDATE upkeep SET deleted_at = ?');
  const noteRewritten = database.prepare('UPDATE upkeep SET rewritten_at = ?');

  return {
    /** To be called in the transaction that deletes. */
    noteDeleted: () => void noteDeleted.run(now()),
    /** Rewrites the file if something was deleted since, and empties the write-ahead log. */
    async finish(): Promise<void> {
      const { deleted_at, rewritten_at } = read.get() ?? {};
      const isDue = now() - Number(rewritten_at) >= DAY_MS || now() < Number(rewritten_at);
      if (Number(deleted_at) > Number(rewritten_at) && isDue && file !== ':memory:') {
        const startedAt = now();
        await rewriteFile(file);
        await transactions.whenFree(() => noteRewritten.run(startedAt));
      }
      // Where somebody reads, the log stays for now; nobody is to wait for them.
      database.exec(
        'PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout = 5000',
      );
    },
  };
}
