import type { DatabaseSync } from 'node:sqlite';

const SCHEMA_VERSION = 1;

/**
 * Rows are packed: every word is a number in `term`, every combination of site, flow, version,
 * language and device one number in `context`. Events are ordered by their id, whose time is
 * rounded to the hour, so that the file keeps no order of arrival. A negative `value` is a word.
 */
const SCHEMA = `
CREATE TABLE term (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE context (
  id INTEGER PRIMARY KEY, site INTEGER NOT NULL, flow INTEGER NOT NULL, version INTEGER NOT NULL,
  lang INTEGER NOT NULL, device INTEGER NOT NULL, UNIQUE (flow, site, version, lang, device)
) STRICT;
CREATE TABLE event (
  id BLOB PRIMARY KEY, day INTEGER NOT NULL, context INTEGER NOT NULL, kind INTEGER NOT NULL,
  step INTEGER NOT NULL, detail INTEGER NOT NULL, value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup (
  flow INTEGER NOT NULL, day INTEGER NOT NULL, context INTEGER NOT NULL, kind INTEGER NOT NULL,
  step INTEGER NOT NULL, detail INTEGER NOT NULL, value INTEGER NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (flow, day, context, kind, step, detail, value)
) STRICT, WITHOUT ROWID;
CREATE TABLE position (
  flow INTEGER NOT NULL, version INTEGER NOT NULL, step INTEGER NOT NULL, position INTEGER NOT NULL,
  PRIMARY KEY (flow, version, step)
) STRICT, WITHOUT ROWID;
CREATE TABLE dropped (
  day INTEGER NOT NULL, site INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (day, site)
) STRICT, WITHOUT ROWID;
`;

/** Sets a database up so that a commit is on the disk when it returns. */
export function prepareDatabase(database: DatabaseSync): void {
  database.exec(
    'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;',
  );
  const row = database.prepare('PRAGMA user_version').get();
  const version = Number(row?.['user_version']);
  if (version === SCHEMA_VERSION) return;
  if (version !== 0) {
    throw new Error(
      `The data was written by another version of the collector (data format ${version}, this one reads ${SCHEMA_VERSION}).`,
    );
  }
  database.exec(`BEGIN IMMEDIATE; ${SCHEMA} PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT;`);
}
