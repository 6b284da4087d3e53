import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder, makePrivate } from '../sqlite-store.ts';
import type { GlobalTable } from './schema.ts';

/** Where the rows of an item go. */
export type Target = 'event' | Exclude<GlobalTable, 'mark' | 'state'>;

/** Rows of one batch for one table. */
export interface Item {
  readonly target: Target;
  /** How many events these are; 0 for other rows. */
  readonly events: number;
  /** Lines of JSON, each ended. */
  readonly body: string;
  /** The days of the events, each once. */
  readonly days: readonly string[];
}

/** Items that are sent together, under one name, until ClickHouse has them. */
export interface Block {
  /** The same for the same items, also after a restart. Grows by one. */
  readonly number: number;
  readonly items: readonly Item[];
}

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
) STRICT;`;

/**
 * What ClickHouse does not have yet, in a file of its own, synced before anybody is told that it is
 * stored. A block's bounds are written down before it is first sent: after a crash the same rows go
 * out in the same order under the same name, and ClickHouse knows them for a repeat.
 *
 * @throws if the folder cannot be written, or another process holds the file.
 */
export function openOutbox(directory: string, maxBlockRows: number) {
  const file = fileIn(directory);
  makePrivate(file);
  const database = new DatabaseSync(file);
  database.exec(SCHEMA);
  database
    .prepare('INSERT INTO outbox SELECT ? WHERE NOT EXISTS (SELECT 1 FROM outbox)')
    .run(randomUUID());
  const id = String(database.prepare('SELECT id FROM outbox').get()?.['id']);
  const insertItem = database.prepare(
    'INSERT INTO item (target, events, body, days) VALUES (?, ?, ?, ?)',
  );
  const currentBlock = database.prepare('SELECT number, last_item FROM block ORDER BY number');
  const startBlock = database.prepare('INSERT INTO block (last_item) VALUES (?)');
  const itemSizes = database.prepare('SELECT seq, events FROM item ORDER BY seq');
  const itemsUpTo = database.prepare('SELECT * FROM item WHERE seq <= ? ORDER BY seq');
  const deleteItems = database.prepare('DELETE FROM item WHERE seq <= ?');
  const deleteBlock = database.prepare('DELETE FROM block WHERE number = ?');
  const count = database.prepare(
    'SELECT coalesce(sum(events), 0) AS n, count(*) AS items FROM item',
  );

  const recount = () => {
    const row = count.get();
    return { events: Number(row?.['n']), items: Number(row?.['items']) };
  };
  let held = recount();

  /** Counts in memory drift when a transaction fails, so they are taken anew then. */
  const inTransaction = <T>(work: () => T): T => {
    try {
      database.exec('BEGIN IMMEDIATE');
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      held = recount();
      throw error;
    }
  };

  /** The item with which a block is full. */
  const lastOfNext = (): number | undefined => {
    let rows = 0;
    let last: number | undefined;
    for (const item of itemSizes.iterate()) {
      last = Number(item['seq']);
      rows += Number(item['events']);
      if (rows >= maxBlockRows) break;
    }
    return last;
  };

  const boundsOfNext = (): { number: number; last: number } | undefined => {
    const begun = currentBlock.get();
    if (begun !== undefined)
      return { number: Number(begun['number']), last: Number(begun['last_item']) };
    const last = lastOfNext();
    if (last === undefined) return undefined;
    return inTransaction(() => ({ number: Number(startBlock.run(last).lastInsertRowid), last }));
  };

  return {
    id,
    /** How much is held. */
    held: (): { readonly events: number; readonly items: number } => held,
    /** @returns only after all items are on the disk. */
    put(items: readonly Item[]): void {
      inTransaction(() => {
        for (const { target, events, body, days } of items)
          insertItem.run(target, events, body, days.join());
      });
      const events = items.reduce((sum, item) => sum + item.events, 0);
      held = { events: held.events + events, items: held.items + items.length };
    },
    /** The block to be sent now; the same one until it is `done`. */
    next(): Block | undefined {
      const bounds = boundsOfNext();
      if (bounds === undefined) return undefined;
      const items = itemsUpTo.all(bounds.last).map((row) => ({
        target: String(row['target']) as Target,
        events: Number(row['events']),
        body: String(row['body']),
        days: String(row['days']).split(',').filter(Boolean),
      }));
      return { number: bounds.number, items };
    },
    /** Forgets a block that ClickHouse has. */
    done({ number, items }: Block): void {
      inTransaction(() => {
        deleteItems.run(Number(currentBlock.get()?.['last_item']));
        deleteBlock.run(number);
      });
      const events = items.reduce((sum, item) => sum + item.events, 0);
      held = { events: held.events - events, items: held.items - items.length };
    },
    check(): void {
      database.prepare('SELECT 1 FROM outbox').get();
    },
    close(): void {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}
export type Outbox = ReturnType<typeof openOutbox>;

function fileIn(directory: string): string {
  if (directory === ':memory:') return directory;
  makeFolder(directory);
  return join(directory, 'outbox.sqlite');
}
