import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createDictionary } from './dictionary.ts';
import { dayNumber, dayText } from './event-row.ts';
import { createGroupCommit } from './group-commit.ts';
import { createCountsWriter } from './sqlite-counts.ts';
import { createSqliteReader } from './sqlite-reader.ts';
import { createSqliteErasure, createSqliteRetention } from './sqlite-retention.ts';
import { prepareDatabase } from './sqlite-schema.ts';
import { createSqliteStream } from './sqlite-stream.ts';
import { createVisitorsWriter } from './sqlite-visitors.ts';
import { createSqliteWriter } from './sqlite-writer.ts';
import { StoreUnavailable, type AddRequest, type AddResult, type Store } from './store.ts';

export interface SqliteStoreOptions {
  /** Folder for the data; made if missing. `:memory:` keeps nothing. */
  readonly directory: string;
  /** How long a batch waits for company before the commit. @default 10 */
  readonly commitDelayMs?: number | undefined;
  /** Most events that may wait for a commit. @default 20000 */
  readonly highWater?: number | undefined;
  /** @default Date.now */
  readonly now?: (() => number) | undefined;
}

/**
 * A store in one SQLite file, for one machine.
 *
 * @throws if the folder cannot be written or holds data of another format.
 */
export function openSqliteStore(options: SqliteStoreOptions): Store {
  const { directory, commitDelayMs = 10, highWater = 20_000, now = Date.now } = options;
  makeFolder(directory);
  const database = openDatabase(fileIn(directory));
  const dictionary = createDictionary(database);
  const writer = createSqliteWriter(database, dictionary);
  const reader = createSqliteReader(database, dictionary);
  const stream = createSqliteStream(database, dictionary, reader.tally);
  const mergeVisitors = createVisitorsWriter(database, dictionary);
  const writeCounts = createCountsWriter(database, dictionary);
  const deleteOld = createSqliteRetention(database);
  const erasure = createSqliteErasure(database, now);

  const inTransaction = <T>(work: () => T): T => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      dictionary.forget();
      // A full disk may have ended the transaction already.
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
  const group = createGroupCommit<AddRequest, AddResult>({
    delayMs: commitDelayMs,
    highWater,
    commit: (requests) => inTransaction(() => writer.write(requests, dayNumber(dayText(now())))),
  });

  let isOpen = true;
  return {
    ...reader,
    ...stream,
    async add(request) {
      if (!isOpen) throw new StoreUnavailable('The store is closed.');
      return group.add(request, request.events.length);
    },
    async addVisitors(sketch) {
      inTransaction(() => mergeVisitors(sketch));
    },
    async replaceCounts(day, rows) {
      inTransaction(() => writeCounts(day, rows));
    },
    async prune(before) {
      inTransaction(() => {
        if (deleteOld(before)) erasure.noteDeleted();
      });
      // Words may be gone, and their numbers be given to others.
      dictionary.forget();
      erasure.finish();
    },
    load: () => ({ waiting: group.size(), highWater }),
    async check() {
      database.prepare('SELECT 1').get();
    },
    async close() {
      if (!isOpen) return;
      isOpen = false;
      group.drain();
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}

function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    prepareDatabase(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** The file that holds all, inside the data folder. */
export function fileIn(directory: string): string {
  return directory === ':memory:' ? directory : join(directory, 'events.sqlite');
}

/** Makes the data folder. Only the collector's own account has business there. */
export function makeFolder(directory: string): void {
  if (directory !== ':memory:') mkdirSync(directory, { recursive: true, mode: 0o700 });
}
