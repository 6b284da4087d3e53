import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createEventId } from '@handrail/flow/event-parts';
import { createEvent, NOW, TODAY } from '../test-events.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { StoreUnavailable } from './store.ts';

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-store-'));
  folders.push(folder);
  return folder;
}
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const period = { from: '2026-01-01', to: '2026-12-31' };
const start = () => createEvent({ kind: 'flow.started' });
const countStarts = async (store: ReturnType<typeof openSqliteStore>) =>
  (await store.tally({ flow: 'apply', ...period })).reduce((sum, { count }) => sum + count, 0);

describe('the SQLite store', () => {
  it('keeps its files for the own account alone, also in a folder that all may read', async () => {
    const open = newFolder();
    chmodSync(open, 0o755);
    const store = openSqliteStore({ directory: open });
    await store.add({
      site: undefined,
      dropped: 0,
      events: [createEvent({ kind: 'flow.started' })],
    });
    const modes = readdirSync(open).map((file) => statSync(join(open, file)).mode & 0o777);
    await store.close();
    expect(modes.length).toBeGreaterThan(1);
    expect(new Set(modes)).toEqual(new Set([0o600]));
  });

  it('keeps what it acknowledged when it is opened again', async () => {
    const directory = newFolder();
    const first = openSqliteStore({ directory });
    const events = [
      start(),
      createEvent({ kind: 'survey.answered', step: 's', question: 'ease', value: 'easy' }),
    ];
    expect(await first.add({ site: 'north', dropped: 2, events })).toEqual({
      accepted: 2,
      duplicates: 0,
    });
    await first.close();
    const second = openSqliteStore({ directory });
    expect(await second.add({ site: 'north', dropped: 2, events })).toEqual({
      accepted: 0,
      duplicates: 2,
    });
    expect(await second.tally({ flow: 'apply', ...period })).toEqual([
      { kind: 'flow.started', step: '', detail: '', value: 0, count: 1 },
      { kind: 'survey.answered', step: 's', detail: 'ease', value: 'easy', count: 1 },
    ]);
    expect(await second.tally({ flow: 'apply', ...period, site: 'south' })).toEqual([]);
    await second.close();
    expect(statSync(directory).isDirectory()).toBe(true);
  });

  it('counts the losses of a batch once, though the batch comes twice', async () => {
    const store = openSqliteStore({ directory: ':memory:', now: () => NOW });
    const request = { site: undefined, dropped: 7, events: [start()] };
    await store.add(request);
    await store.add(request);
    expect(await store.dropped({ from: TODAY, to: TODAY })).toBe(7);
    await store.close();
  });

  it('takes an event twice in one batch as one', async () => {
    const store = openSqliteStore({ directory: ':memory:' });
    const event = start();
    expect(await store.add({ site: undefined, dropped: 0, events: [event, event] })).toEqual({
      accepted: 1,
      duplicates: 1,
    });
    expect(await countStarts(store)).toBe(1);
    await store.close();
  });

  it('refuses more than may wait, and takes events again afterwards', async () => {
    const store = openSqliteStore({ directory: ':memory:', highWater: 25 });
    const batch = () => ({
      site: undefined,
      dropped: 0,
      events: Array.from({ length: 20 }, start),
    });
    const first = store.add(batch());
    await expect(store.add(batch())).rejects.toBeInstanceOf(StoreUnavailable);
    await first;
    await store.add(batch());
    expect(await countStarts(store)).toBe(40);
    await store.close();
  });

  it('tells every sender of a group when the commit fails, and counts nothing', async () => {
    const directory = newFolder();
    const store = openSqliteStore({ directory });
    const other = new DatabaseSync(join(directory, 'events.sqlite'));
    // A write that must fail in the middle of the transaction, as on a full disk.
    other.exec(
      `CREATE TRIGGER full BEFORE INSERT ON rollup BEGIN SELECT RAISE(ABORT, 'disk full'); END`,
    );
    const word = createEvent({ kind: 'step.back', step: 'only-here' });
    const results = await Promise.allSettled([
      store.add({ site: undefined, dropped: 0, events: [start()] }),
      store.add({ site: undefined, dropped: 0, events: [word] }),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    other.exec('DROP TRIGGER full');
    other.close();
    expect(await countStarts(store)).toBe(0);
    expect(await store.add({ site: undefined, dropped: 0, events: [word] })).toEqual({
      accepted: 1,
      duplicates: 0,
    });
    expect((await store.tally({ flow: 'apply', ...period })).map(({ step }) => step)).toEqual([
      'only-here',
    ]);
    await store.close();
  });

  it('stores what is waiting before it closes', async () => {
    const directory = newFolder();
    const store = openSqliteStore({ directory, commitDelayMs: 60_000 });
    const added = store.add({ site: undefined, dropped: 0, events: [start()] });
    await store.close();
    expect(await added).toEqual({ accepted: 1, duplicates: 0 });
    await expect(
      store.add({ site: undefined, dropped: 0, events: [start()] }),
    ).rejects.toBeInstanceOf(StoreUnavailable);
    const again = openSqliteStore({ directory });
    expect(await countStarts(again)).toBe(1);
    await again.close();
  });

  it('waits for another process that writes, and goes on answering meanwhile', async () => {
    const directory = newFolder();
    const store = openSqliteStore({ directory, commitDelayMs: 0 });
    await store.add({ site: undefined, dropped: 0, events: [start()] });
    const other = new DatabaseSync(join(directory, 'events.sqlite'));
    other.exec('BEGIN IMMEDIATE');
    const added = store.add({ site: undefined, dropped: 0, events: [start(), start()] });
    const sketch = { day: TODAY, site: '', registers: Uint8Array.of(1) };
    const merged = store.addVisitors(sketch).then(() => 'merged');
    const pause = new Promise((resolve) => setTimeout(resolve, 80, 'still waiting'));
    expect(await Promise.race([added, merged, pause])).toBe('still waiting');
    expect(store.load().waiting).toBe(2);
    expect(await countStarts(store)).toBe(1);
    other.exec('COMMIT');
    other.close();
    expect(await added).toEqual({ accepted: 2, duplicates: 0 });
    expect(await merged).toBe('merged');
    expect([store.load().waiting, await countStarts(store)]).toEqual([0, 3]);
    await store.close();
  });

  it('stores what comes while the file is rewritten, also when it is closed', async () => {
    const directory = newFolder();
    const store = openSqliteStore({ directory, commitDelayMs: 0, now: () => NOW });
    const old = createEvent({ kind: 'flow.started', day: '2025-11-02' });
    await store.add({ site: undefined, dropped: 0, events: [old] });
    const pruned = store.prune({ rawAt: 0, rollupDay: TODAY });
    const added = store.add({ site: undefined, dropped: 0, events: [start()] });
    // By then it has begun; it waits for nothing but a thread.
    await setImmediate();
    await store.close();
    await pruned;
    expect(await added).toEqual({ accepted: 1, duplicates: 0 });
    const database = new DatabaseSync(join(directory, 'events.sqlite'));
    expect(database.prepare('SELECT rewritten_at AS at FROM upkeep').get()).toEqual({ at: NOW });
    database.close();
    const again = openSqliteStore({ directory });
    expect(await countStarts(again)).toBe(1);
    await again.close();
  });

  it('deletes raw events and counts from before the days given, and nothing else', async () => {
    const directory = newFolder();
    const store = openSqliteStore({ directory });
    const oldTime = NOW - 100 * 86_400_000;
    const old = createEvent({
      kind: 'flow.started',
      id: createEventId(crypto, oldTime),
      day: '2025-11-02',
    });
    await store.add({ site: undefined, dropped: 0, events: [old, start()] });
    const rows = () => {
      const database = new DatabaseSync(join(directory, 'events.sqlite'));
      const count = (table: string) =>
        Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']);
      const counts = [count('event'), count('rollup')];
      database.close();
      return counts;
    };
    await store.prune({ rawAt: NOW - 90 * 86_400_000, rollupDay: '2024-01-01' });
    expect(rows()).toEqual([1, 2]);
    await store.prune({ rawAt: 0, rollupDay: '2026-02-10' });
    expect(rows()).toEqual([1, 1]);
    await store.close();
  });

  it('orders steps as the newest version of the flow does', async () => {
    const store = openSqliteStore({ directory: ':memory:' });
    const reach = (version: number, step: string, position: number) =>
      createEvent({ kind: 'step.reached', version, step, position, ms: 0 });
    await store.add({
      site: undefined,
      dropped: 0,
      events: [reach(2, 'a', 3), reach(1, 'a', 1), reach(1, 'b', 2), reach(2, 'b', 1)],
    });
    expect(await store.positions({ flow: 'apply' })).toEqual(
      new Map([
        ['a', 3],
        ['b', 1],
      ]),
    );
    expect(await store.positions({ flow: 'apply', version: 1 })).toEqual(
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    );
    await store.close();
  });

  it('holds no text of an event but ids and enumerated words, and no order of arrival', async () => {
    const directory = newFolder();
    const store = openSqliteStore({ directory });
    const events = Array.from({ length: 50 }, start);
    for (const event of events) await store.add({ site: undefined, dropped: 0, events: [event] });
    await store.close();
    const database = new DatabaseSync(join(directory, 'events.sqlite'));
    const stored = database
      .prepare('SELECT hex(id) AS id FROM event')
      .all()
      .map((row) => String(row['id']).toLowerCase());
    expect(stored).toEqual(events.map(({ id }) => id.replaceAll('-', '')).sort());
    expect(
      database
        .prepare('SELECT text FROM term ORDER BY text')
        .all()
        .map((row) => row['text']),
    ).toEqual(['apply', 'desktop', 'en']);
    database.close();
  });
});
