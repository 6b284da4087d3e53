import { openOutboxFile } from './outbox-file.ts';
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
  /** The same for the same items, also after a restart. Grows with each block. */
  readonly number: number;
  readonly items: readonly Item[];
  /** Some of it was sent before, under another number. */
  readonly isRepeat: boolean;
}

interface Amount {
  readonly events: number;
  readonly items: number;
}

/**
 * What ClickHouse does not have yet, in a file of its own, synced before anybody is told that it is
 * stored. A block's bounds are written down before it is first sent: after a crash the same rows go
 * out in the same order under the same name, and ClickHouse knows them for a repeat.
 *
 * Blocks that were sent may be kept, until every replica has them; they come before those that wait.
 *
 * @throws if the folder cannot be written, or another process holds the file.
 */
export function openOutbox(directory: string, maxBlockRows: number) {
  const { database, id } = openOutboxFile(directory);
  const insertItem = database.prepare(
    'INSERT INTO item (target, events, body, days) VALUES (?, ?, ?, ?)',
  );
  const currentBlock = database.prepare('SELECT number, last_item FROM block ORDER BY number');
  const startBlock = database.prepare('INSERT INTO block (last_item) VALUES (?)');
  const deleteBlock = database.prepare('DELETE FROM block WHERE number = ?');
  const sentBlocks = database.prepare('SELECT number, last_item FROM sent ORDER BY number');
  const keepBlock = database.prepare('INSERT INTO sent SELECT * FROM block WHERE number = ?');
  const forgetBlocks = database.prepare('DELETE FROM sent WHERE number <= ?');
  const lastRepeated = database.prepare('SELECT coalesce(max(last_item), 0) AS last FROM repeated');
  const itemSizes = database.prepare('SELECT seq, events FROM item WHERE seq > ? ORDER BY seq');
  const itemsBetween = database.prepare(
    'SELECT * FROM item WHERE seq > ? AND seq <= ? ORDER BY seq',
  );
  const itemBounds = database.prepare(
    'SELECT coalesce(max(seq), 0) AS last, coalesce(min(seq), 1e18) AS first FROM item WHERE seq > ?',
  );
  const deleteItems = database.prepare('DELETE FROM item WHERE seq <= ?');
  const count = database.prepare(
    `SELECT seq > (SELECT coalesce(max(last_item), 0) FROM sent) AS waits,
      sum(events) AS events, count(*) AS items FROM item GROUP BY waits`,
  );

  const recount = (waits: 0 | 1): Amount => {
    const row = count.all().find((found) => found['waits'] === waits);
    return { events: Number(row?.['events'] ?? 0), items: Number(row?.['items'] ?? 0) };
  };
  let held = recount(1);
  let kept = recount(0);

  const inTransaction = <T>(work: () => T): T => {
    try {
      database.exec('BEGIN IMMEDIATE');
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };

  const lastSent = (): { readonly number: number; readonly lastItem: number } | undefined => {
    const row = sentBlocks.all().at(-1);
    return row && { number: Number(row['number']), lastItem: Number(row['last_item']) };
  };

  /** The item with which a block is full. */
  const lastOfNext = (after: number): number | undefined => {
    let rows = 0;
    let last: number | undefined;
    for (const item of itemSizes.iterate(after)) {
      last = Number(item['seq']);
      rows += Number(item['events']);
      if (rows >= maxBlockRows) break;
    }
    return last;
  };

  const boundsOfNext = (after: number): { number: number; last: number } | undefined => {
    const begun = currentBlock.get();
    if (begun !== undefined)
      return { number: Number(begun['number']), last: Number(begun['last_item']) };
    const last = lastOfNext(after);
    if (last === undefined) return undefined;
    return inTransaction(() => ({ number: Number(startBlock.run(last).lastInsertRowid), last }));
  };

  return {
    id,
    /** How much waits to be sent. */
    held: (): Amount => held,
    /** How much was sent and is kept all the same. */
    kept: (): Amount => kept,
    /** @returns only after all items are on the disk. */
    put(items: readonly Item[]): void {
      inTransaction(() => {
        for (const { target, events, body, days } of items)
          insertItem.run(target, events, body, days.join());
      });
      held = add(held, amountOf(items));
    },
    /** The block to be sent now; the same one until it is `done` or `sent`. */
    next(): Block | undefined {
      const after = lastSent()?.lastItem ?? 0;
      const bounds = boundsOfNext(after);
      if (bounds === undefined) return undefined;
      const rows = itemsBetween.all(after, bounds.last);
      const items = rows.map((row) => ({
        target: String(row['target']) as Target,
        events: Number(row['events']),
        body: String(row['body']),
        days: String(row['days']).split(',').filter(Boolean),
      }));
      const isRepeat = Number(rows[0]?.['seq']) <= Number(lastRepeated.get()?.['last']);
      return { number: bounds.number, items, isRepeat };
    },
    /** Forgets a block that ClickHouse has, and all before it. */
    done({ number, items }: Block): void {
      inTransaction(() => {
        deleteItems.run(Number(currentBlock.get()?.['last_item']));
        deleteBlock.run(number);
      });
      held = subtract(held, amountOf(items));
    },
    /** Keeps a block that ClickHouse has: only one replica may have it. */
    sent({ number, items }: Block): void {
      inTransaction(() => {
        keepBlock.run(number);
        deleteBlock.run(number);
      });
      held = subtract(held, amountOf(items));
      kept = add(kept, amountOf(items));
    },
    /** The last item there is, and the first that waits to be sent: items are numbered. */
    lastItem: (): number => Number(itemBounds.get(0)?.['last']),
    firstWaiting: (): number => Number(itemBounds.get(lastSent()?.lastItem ?? 0)?.['first']),
    /** The number of the last block that is kept. */
    lastSent: (): number | undefined => lastSent()?.number,
    /** Forgets blocks that were kept, up to this one. */
    forget(number: number): void {
      const isOld = (row: Record<string, unknown>) => Number(row['number']) <= number;
      const old = sentBlocks.all().filter(isOld).at(-1);
      if (old === undefined) return;
      inTransaction(() => {
        deleteItems.run(Number(old['last_item']));
        forgetBlocks.run(number);
      });
      kept = recount(0);
    },
    /** Forgets the oldest blocks that were kept, so that no more than these events stay. */
    forgetBeyond(events: number): void {
      while (kept.events > events) {
        const oldest = sentBlocks.get();
        if (oldest === undefined) return;
        this.forget(Number(oldest['number']));
      }
    },
    /** Has all that was kept sent once more, in new blocks. */
    repeat(): void {
      const last = lastSent();
      if (last === undefined) return;
      inTransaction(() => {
        database.exec('DELETE FROM repeated; DELETE FROM sent; DELETE FROM block');
        database.prepare('INSERT INTO repeated VALUES (?)').run(last.lastItem);
      });
      held = recount(1);
      kept = recount(0);
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

function amountOf(items: readonly Item[]): Amount {
  return { events: items.reduce((sum, item) => sum + item.events, 0), items: items.length };
}

const add = (a: Amount, b: Amount): Amount => ({
  events: a.events + b.events,
  items: a.items + b.items,
});

const subtract = (a: Amount, b: Amount): Amount => ({
  events: a.events - b.events,
  items: a.items - b.items,
});
