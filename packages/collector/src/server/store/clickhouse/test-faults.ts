/** What tests of failures wait for and expect. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { TODAY } from '../../test-events.ts';
import { createConnection } from './connection.ts';
import type { ClickHouseStore, ClickHouseStoreOptions } from './index.ts';
import { withDefaults } from './options.ts';
import { tablesOf } from './schema.ts';
import { sql } from './sql.ts';
import { readAll } from './test-load.ts';

/** For one test, servers started anew included. */
export const LONG_MS = 300_000;
/** Open and closed days, in three months. */
export const DAYS = [TODAY, '2026-02-09', '2026-02-03', '2026-01-31'];

/** Rows in the event table as they lie there, repeats included, on the nodes asked. */
export async function storedRows(options: ClickHouseStoreOptions, urls: readonly string[]) {
  const settings = withDefaults(options);
  const table = tablesOf(settings).own('event');
  const counts = urls.map(async (url) => {
    const [row] = await createConnection(url, settings).rows(
      sql`SELECT count() AS n, sum(cityHash64(toString(id))) AS ids FROM ${table} FORMAT JSONEachRow`,
    );
    return { n: Number(row?.['n']), ids: String(row?.['ids']) };
  });
  return Promise.all(counts);
}

/** Every event that was acknowledged is there, once, and none else, however it is read. */
export async function expectExactly(
  store: ClickHouseStore,
  acked: ReadonlySet<string>,
): Promise<void> {
  const { ids, counts, events } = await readAll(store);
  expect(ids).toEqual([...acked].sort());
  expect([counts, events]).toEqual([acked.size, acked.size]);
}

/** Waits for something to come true. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(20);
}

/** A server that was just started may refuse for a while. */
export async function eventually(work: () => Promise<void>, mostTries = 40): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === mostTries) throw error;
      await sleep(1000);
    }
  }
}
