/** A folder of data for the tests of maintenance. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deliver } from '../store/conformance/deliver.ts';
import { createRandom } from '../store/conformance/random.ts';
import { eventsOfRun, NOW, randomRun } from '../store/conformance/runs.ts';
import { everyKind } from '../store/conformance/samples.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { Store, StoredEvent } from '../store/store.ts';

export interface TestFolder {
  /** The folder of data. */
  readonly data: string;
  /** A path beside it. */
  path(name: string): string;
  open(): Store;
  /** Runs SQL on the file, behind the store's back. */
  exec(sql: string): void;
  remove(): void;
}

export function createTestFolder(): TestFolder {
  const root = mkdtempSync(join(tmpdir(), 'handrail-data-'));
  const data = join(root, 'data');
  return {
    data,
    path: (name) => join(root, name),
    open: () => openSqliteStore({ directory: data, commitDelayMs: 1, now: () => NOW }),
    exec(sql) {
      const database = new DatabaseSync(join(data, 'events.sqlite'));
      database.exec(sql);
      database.close();
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Fills a store with some hundred events of all kinds, and says which. */
export async function fill(store: Store, seed: number): Promise<StoredEvent[]> {
  const random = createRandom(seed);
  const runs = Array.from({ length: 40 }, () => randomRun(random));
  const events = runs.flatMap((run) => eventsOfRun(run, random));
  const all = [...events, ...everyKind().map((event) => ({ site: 'north', event }))];
  await deliver(store, all, random);
  return all;
}
