import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { createDictionary } from './dictionary.ts';
import { dayNumber, dayText } from './event-row.ts';
import { createGroupCommit } from './group-commit.ts';
import { createCountsWriter } from './sqlite-counts.ts';
import { createExtrasReader, createExtrasWriter } from './sqlite-extras.ts';
import { createSqliteReader } from './sqlite-reader.ts';
import { createSqliteErasure, createSqliteRetention } from './sqlite-retention.ts';
import { prepareDatabase } from './sqlite-schema.ts';
import { createSqliteStream } from './sqlite-stream.ts';
import { createTransactions } from './sqlite-transaction.ts';
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
  const readExtras = createExtrasReader(database, dictionary);
  const writeExtras = createExtrasWriter(database, dictionary);
  const retention = createSqliteRetention(database);
  const transactions = createTransactions(database, () => dictionary.forget());
  const erasure = createSqliteErasure(database, { file: fileIn(directory), transactions, now });
  const group = createGroupCommit<AddRequest, AddResult>({
    delayMs: commitDelayMs,
    highWater,
    commit: (requests) => transactions.now(() => writer.write(requests, dayNumber(dayText(now())))),
  });

  let isOpen = true;
  const deleting = (work: () => boolean): Promise<boolean> =>
    transactions.whenFree(() => {
      const isAny = work();
      if (isAny) erasure.noteDeleted();
      return isAny;
    });
  const prune: Store['prune'] = async ({ rawAt, rollupDay }) => {
    // Events are taken in between.
    while (isOpen && (await deleting(() => retention.deletePiece(rawAt)))) await setImmediate();
    // Whoever is asked to stop leaves the rest to the next start.
    if (!isOpen) return;
    await deleting(() => retention.deleteDays(rollupDay));
    // Words may be gone, and their numbers be given to others.
    dictionary.forget();
    await erasure.finish();
  };

  let pruning: Promise<void> = Promise.resolve();
  return {
    ...reader,
    ...stream,
    async add(request) {
      if (!isOpen) throw new StoreUnavailable('The store is closed.');
      return group.add(request, request.events.length);
    },
    async addVisitors(sketch) {
      await transactions.whenFree(() => mergeVisitors(sketch));
    },
    async replaceCounts(day, rows) {
      await transactions.whenFree(() => writeCounts(day, rows));
    },
    async extras() {
      return readExtras();
    },
    async addExtras(extras) {
      await transactions.whenFree(() => writeExtras(extras));
    },
    prune(before) {
      pruning = prune(before);
      return pruning;
    },
    load: () => ({ waiting: group.size(), highWater }),
    async check() {
      database.prepare('SELECT 1').get();
    },
    async close() {
      if (!isOpen) return;
      isOpen = false;
      // Whoever asked for it hears if it fails.
      await pruning.catch(() => undefined);
      transactions.hold();
      group.drain();
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}

function openDatabase(file: string): DatabaseSync {
  makePrivate(file);
  const database = new DatabaseSync(file);
  try {
    prepareDatabase(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** Makes a file that is for the own account alone, if there is none. SQLite's logs take after it. */
export function makePrivate(file: string): void {
  if (file !== ':memory:') closeSync(openSync(file, 'a', 0o600));
}

/** The file that holds all, inside the data folder. */
export function fileIn(directory: string): string {
  return directory === ':memory:' ? directory : join(directory, 'events.sqlite');
}

/** Makes the data folder. Only the collector's own account has business there. */
export function makeFolder(directory: string): void {
  if (directory !== ':memory:') mkdirSync(directory, { recursive: true, mode: 0o700 });
}
