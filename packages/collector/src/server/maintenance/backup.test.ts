import { readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { batchesOf } from '../store/conformance/deliver.ts';
import { createRandom } from '../store/conformance/random.ts';
import { ALWAYS, collect, sortById } from '../store/conformance/with-store.ts';
import { DIMENSIONS } from '../store/store.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';
import { createTestFolder, fill, type TestFolder } from './test-data.ts';

let from: TestFolder;
let to: TestFolder;
beforeEach(() => ([from, to] = [createTestFolder(), createTestFolder()]));
afterEach(() => [from, to].forEach((folder) => folder.remove()));

const everything = { ...ALWAYS, by: DIMENSIONS };

describe('a backup', () => {
  it('brings all back that was there, and nothing that came later', async () => {
    const store = from.open();
    const events = await fill(store, 1);
    await store.addVisitors({ day: '2026-02-10', site: 'north', registers: Uint8Array.of(1, 7) });
    const file = from.path('copy.sqlite');
    const saved = await backup(from.data, file);
    const tallies = await store.tally(everything);
    await fill(store, 2);
    await store.close();
    expect(saved).toMatchObject({ events: events.length, counted: events.length });

    expect(await restore(file, to.data)).toEqual(saved);
    const restored = to.open();
    expect(await restored.tally(everything)).toEqual(tallies);
    expect(await restored.tally({ ...everything, source: 'events' })).toEqual(tallies);
    const byId = sortById(await collect(restored.events(ALWAYS)));
    expect(byId.map(({ event }) => event.id)).toEqual(
      sortById(events).map(({ event }) => event.id),
    );
    expect(await restored.visitors(ALWAYS)).toHaveLength(1);
    // It goes on where the copy ended: repeats are known, new events are counted.
    const again = { accepted: 0, duplicates: 0 };
    for (const batch of batchesOf(events, createRandom(3))) {
      const { accepted, duplicates } = await restored.add(batch);
      again.accepted += accepted;
      again.duplicates += duplicates;
    }
    expect(again).toEqual({ accepted: 0, duplicates: events.length });
    await restored.close();
  }, 30_000);

  it('is of one moment, though events come in all the time', async () => {
    const store = from.open();
    const state = { isWriting: true };
    const writing = (async () => {
      for (let seed = 10; state.isWriting; seed++) await fill(store, seed);
    })();
    const sizes: number[] = [];
    for (let copy = 0; copy < 4; copy++) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const { events, counted } = await backup(from.data, from.path(`${copy}.sqlite`));
      expect(counted).toBe(events);
      sizes.push(events);
    }
    state.isWriting = false;
    await writing;
    await store.close();
    expect(new Set(sizes).size).toBeGreaterThan(1);
  }, 60_000);

  it('can be read by nobody else, and overwrites nothing', async () => {
    const store = from.open();
    await fill(store, 1);
    const file = from.path('copy.sqlite');
    await backup(from.data, file);
    await store.close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(backup(from.data, file)).rejects.toThrow('is there already');
    await expect(backup(to.data, to.path('x'))).rejects.toThrow('There is no data');
    expect(readdirSync(from.path('.')).sort()).toEqual(['copy.sqlite', 'data']);
  });
});

describe('restoring', () => {
  it('overwrites data only when told to, and never under a running collector', async () => {
    const store = from.open();
    const events = await fill(store, 1);
    const file = from.path('copy.sqlite');
    await backup(from.data, file);
    await fill(store, 2);
    await expect(restore(file, from.data)).rejects.toThrow('--force');
    await expect(restore(file, from.data, { force: true })).rejects.toThrow('stop it before');
    await store.close();
    await restore(file, from.data, { force: true });
    const restored = from.open();
    expect(await collect(restored.events(ALWAYS))).toHaveLength(events.length);
    await restored.close();
    expect(readdirSync(from.data)).toEqual(['events.sqlite']);
  });

  it('takes back a log that a crash left beside the old file', async () => {
    const store = from.open();
    await fill(store, 1);
    const file = from.path('copy.sqlite');
    await backup(from.data, file);
    await store.close();
    writeFileSync(`${from.data}/events.sqlite-wal`, 'of another file');
    const { events } = await restore(file, from.data, { force: true });
    const restored = from.open();
    expect(await collect(restored.events(ALWAYS))).toHaveLength(events);
    await restored.close();
  });

  it.each([
    ['a text', (file: string) => writeFileSync(file, 'no database at all'.repeat(100))],
    ['an empty file', (file: string) => writeFileSync(file, '')],
    ['half a backup', (file: string) => truncateSync(file, statSync(file).size / 2)],
  ])('refuses %s, and leaves what is there', async (_what, damage) => {
    const store = from.open();
    const events = await fill(store, 1);
    const file = from.path('copy.sqlite');
    await backup(from.data, file);
    await store.close();
    damage(file);
    await expect(restore(file, from.data, { force: true })).rejects.toThrow(/backup|damaged/);
    await expect(restore(file, to.data)).rejects.toThrow(/backup|damaged/);
    const kept = from.open();
    expect(await collect(kept.events(ALWAYS))).toHaveLength(events.length);
    await kept.close();
  });

  it('says that a file is not there', async () => {
    await expect(restore(from.path('none'), to.data)).rejects.toThrow('There is no file');
  });
});
