import { expect } from 'vitest';
import { verify } from '../maintenance/verify.ts';
import { figuresOfRuns, figuresOfTallies } from '../store/conformance/oracle.ts';
import { ALWAYS, collect } from '../store/conformance/with-store.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { Load } from './load.ts';

/** The folder of a stopped collector holds every event of the load exactly once, and counts them so. */
export async function expectWhole(data: string, load: Load): Promise<void> {
  expect(load.acknowledged.size).toBe(load.sent.size);
  expect(await verify(data)).toMatchObject({ faults: [], countedOnly: 0 });
  const store = openSqliteStore({ directory: data });
  try {
    const stored = (await collect(store.events(ALWAYS))).map(({ event }) => event.id);
    expect(stored.length).toBe(load.sent.size);
    expect(stored.filter((id) => !load.sent.has(id))).toEqual([]);
    expect(new Set(stored).size).toBe(stored.length);
    const query = { ...ALWAYS, by: ['flow', 'site', 'version'] } as const;
    const tallies = await store.tally(query);
    expect(figuresOfTallies(tallies, query.by)).toEqual(figuresOfRuns(load.runs, query));
  } finally {
    await store.close();
  }
}
