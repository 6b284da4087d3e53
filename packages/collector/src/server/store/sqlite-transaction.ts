import type { DatabaseSync } from 'node:sqlite';
import { StoreBusy } from './group-commit.ts';

const BUSY_TIMEOUT_MS = 5000;
const RETRY_MS = 25;
const GIVE_UP_MS = 60_000;
const SQLITE_BUSY = 5;

/** Runs work in transactions, without holding up the thread while another connection writes. */
export interface Transactions {
  /** @throws {StoreBusy} at once if somebody else writes. */
  now<T>(work: () => T): T;
  /** Waits until nobody else writes. @throws {StoreBusy} after a minute. */
  whenFree<T>(work: () => T): Promise<T>;
  /** From now on `now` waits, as it must when the process is about to end. */
  hold(): void;
}

/** @param onRollback hears that numbers given out in a transaction are not in the database. */
export function createTransactions(database: DatabaseSync, onRollback: () => void): Transactions {
  let isHolding = false;

  const begin = (): void => {
    // SQLite waits by stopping the thread, and with it all reports and health checks.
    const wait = isHolding ? BUSY_TIMEOUT_MS : 0;
    try {
      database.exec(`PRAGMA busy_timeout = ${wait}; BEGIN IMMEDIATE`);
    } catch (cause) {
      throw isBusy(cause) ? new StoreBusy('Somebody else writes.', { cause }) : cause;
    } finally {
      database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    }
  };
  const now = <T>(work: () => T): T => {
    begin();
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      onRollback();
      // A full disk may have ended the transaction already.
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };

  return {
    now,
    async whenFree(work) {
      const giveUpAt = performance.now() + GIVE_UP_MS;
      for (;;) {
        try {
          return now(work);
        } catch (error) {
          if (!(error instanceof StoreBusy) || performance.now() > giveUpAt) throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    },
    hold() {
      isHolding = true;
    },
  };
}

/** The lower byte is the kind of error, the rest says more of it. */
function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
  return (code & 0xff) === SQLITE_BUSY;
}
