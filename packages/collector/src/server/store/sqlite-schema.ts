import type { DatabaseSync } from 'node:sqlite';
import { migrateFrom1 } from './sqlite-migrate.ts';

/** The format of the data; kept in the file as `user_version`. */
export const DATA_FORMAT = 2;

/**
 * Rows are packed: every word is a number in `term`, every combination of site, flow, version,
 * language and device one number in `context`. A negative `value` is a word.
 *
 * Both large tables stand in the order in which reports read them: one context, then its days.
 * Within a day, events are ordered by their id, whose time is rounded to the hour, so that the file
 * keeps no order of arrival. `event_id` is what recognises repeats.
 */
export const SCHEMA = `
CREATE TABLE term (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE context (
  id INTEGER PRIMARY KEY, site INTEGER NOT NULL, flow INTEGER NOT NULL, version INTEGER NOT NULL,
  lang INTEGER NOT NULL, device INTEGER NOT NULL, UNIQUE (flow, site, version, lang, device)
) STRICT;
CREATE TABLE event (
  context INTEGER NOT NULL, day INTEGER NOT NULL, id BLOB NOT NULL, kind INTEGER NOT NULL,
  step INTEGER NOT NULL, detail INTEGER NOT NULL, value INTEGER NOT NULL,
  PRIMARY KEY (context, day, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX event_id ON event (id);
CREATE TABLE rollup (
  context INTEGER NOT NULL, kind INTEGER NOT NULL, day INTEGER NOT NULL, step INTEGER NOT NULL,
  detail INTEGER NOT NULL, value INTEGER NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (context, kind, day, step, detail, value)
) STRICT, WITHOUT ROWID;
-- Days whose raw events are not all there any more: their counts cannot be made anew.
CREATE TABLE counted_day (day INTEGER PRIMARY KEY) STRICT;
-- One row: when something was deleted last, and when the file was last written anew.
CREATE TABLE upkeep (deleted_at INTEGER NOT NULL, rewritten_at INTEGER NOT NULL) STRICT;
INSERT INTO upkeep VALUES (0, 0);
CREATE TABLE position (
  flow INTEGER NOT NULL, version INTEGER NOT NULL, step INTEGER NOT NULL, position INTEGER NOT NULL,
  PRIMARY KEY (flow, version, step)
) STRICT, WITHOUT ROWID;
CREATE TABLE dropped (
  day INTEGER NOT NULL, site INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (day, site)
) STRICT, WITHOUT ROWID;
CREATE TABLE visitors (
  day INTEGER NOT NULL, site INTEGER NOT NULL, registers BLOB NOT NULL, PRIMARY KEY (day, site)
) STRICT, WITHOUT ROWID;
`;

/**
 * Sets a database up so that a commit is on the disk when it returns, and what is deleted is
 * overwritten. Brings data of an older format up to date.
 *
 * @throws if the data was written by a newer version; nothing is changed then.
 */
export function prepareDatabase(database: DatabaseSync): void {
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;');
  const format = readFormat(database);
  if (format > DATA_FORMAT) {
    throw new Error(
      `The data was written by a newer version of the collector (data format ${format}, this one reads up to ${DATA_FORMAT}).`,
    );
  }
  database.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -${CACHE_KIB};`,
  );
  if (format === DATA_FORMAT) return;
  const change = format === 0 ? () => database.exec(SCHEMA) : () => migrateFrom1(database, SCHEMA);
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have done it while this one waited for the lock.
    if (readFormat(database) === format) {
      change();
      database.exec(`PRAGMA user_version = ${DATA_FORMAT}`);
    }
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Recent days of some hundred thousand events a day; the default is 2 MB. */
const CACHE_KIB = 32_768;

/** The format of a database, or 0 for an empty one. */
export function readFormat(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}
