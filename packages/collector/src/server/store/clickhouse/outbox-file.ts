import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder, makePrivate } from '../sqlite-store.ts';

const SCHEMA = `
PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON;
CREATE TABLE IF NOT EXISTS outbox (id TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS item (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, target TEXT NOT NULL, events INTEGER NOT NULL,
  body TEXT NOT NULL, days TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS block (
  number INTEGER PRIMARY KEY AUTOINCREMENT, last_item INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS sent (number INTEGER PRIMARY KEY, last_item INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS repeated (last_item INTEGER NOT NULL) STRICT;`;

/**
 * Opens the file of an outbox, or makes it. It has a name of its own from then on.
 *
 * @throws if the folder cannot be written, or another process holds the file.
 */
export function openOutboxFile(directory: string): { database: DatabaseSync; id: string } {
  const file = fileIn(directory);
  makePrivate(file);
  const database = new DatabaseSync(file);
  database.exec(SCHEMA);
  database
    .prepare('INSERT INTO outbox SELECT ? WHERE NOT EXISTS (SELECT 1 FROM outbox)')
    .run(randomUUID());
  return { database, id: String(database.prepare('SELECT id FROM outbox').get()?.['id']) };
}

function fileIn(directory: string): string {
  if (directory === ':memory:') return directory;
  makeFolder(directory);
  return join(directory, 'outbox.sqlite');
}
