import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CollectorEvent } from '@handrail/flow/events';
import { afterEach, describe, expect, it } from 'vitest';
import { createRandom } from './conformance/random.ts';
import { dayAt, NOW } from './conformance/runs.ts';
import { flowEvent } from './conformance/samples.ts';
import { idBytes } from './event-row.ts';
import { openSqliteStore } from './sqlite-store.ts';

const DAY_MS = 86_400_000;
const EVENTS_A_DAY = 400;
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** All bytes of all files in the folder: the database and its logs. */
function bytesIn(folder: string): Buffer {
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
}

describe('deleting', () => {
  it('leaves no byte of deleted events, days and words in the files', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'handrail-store-'));
    folders.push(directory);
    let now = NOW;
    const store = openSqliteStore({ directory, commitDelayMs: 0, now: () => now });
    const random = createRandom(9);
    const days = Array.from({ length: 20 }, (_, index) => NOW - (19 - index) * DAY_MS);
    const events = days.flatMap((at, index) =>
      Array.from({ length: EVENTS_A_DAY }, () => eventAt(at, index, random.below(6))),
    );
    // Not in order: pages are split, filled again and merged, which leaves copies behind.
    const mixed = random.shuffled(events);
    // Some commits at once, so that the disk is not waited for hundreds of times.
    for (let at = 0; at < mixed.length; at += 200) {
      const batch = mixed.slice(at, at + 200);
      await store.add({ site: undefined, dropped: 0, events: batch });
    }
    const cut = days[10] ?? 0;
    const old = events.filter(({ day }) => day < dayAt(cut));
    expect(old).toHaveLength(10 * EVENTS_A_DAY);
    expect(found(directory, old)).toEqual({ ids: old.length, words: 10 });

    // Raw events first, while counts and words stay.
    const hour = cut - (cut % DAY_MS);
    await store.prune({ rawAt: hour, rollupDay: '2020-01-01' });
    expect(found(directory, old)).toEqual({ ids: 0, words: 10 });
    now += DAY_MS;
    await store.prune({ rawAt: hour, rollupDay: dayAt(cut) });
    expect(found(directory, old)).toEqual({ ids: 0, words: 0 });

    const rest = events.filter(({ day }) => day >= dayAt(cut));
    expect(found(directory, rest)).toEqual({ ids: rest.length, words: 10 });
    await store.close();
  }, 60_000);

  it('takes events while it deletes many', async () => {
    const store = openSqliteStore({ directory: ':memory:', commitDelayMs: 0, now: () => NOW });
    const old = NOW - 5 * DAY_MS;
    const many = () => Array.from({ length: 10_000 }, () => eventAt(old, 0, 0));
    for (let times = 0; times < 5; times++)
      await store.add({ site: undefined, dropped: 0, events: many() });
    const order: string[] = [];
    const pruned = store
      .prune({ rawAt: NOW - DAY_MS, rollupDay: '2020-01-01' })
      .then(() => order.push('deleted'));
    const added = store
      .add({ site: undefined, dropped: 0, events: [eventAt(NOW, 1, 0)] })
      .then(() => order.push('added'));
    await Promise.all([pruned, added]);
    expect(order).toEqual(['added', 'deleted']);
    const always = { from: '2000-01-01', to: '2100-01-01' };
    expect(await store.tally({ ...always, source: 'events' })).toMatchObject([{ count: 1 }]);
    expect(await store.tally(always)).toMatchObject([{ count: 50_000 }, { count: 1 }]);
    await store.close();
  }, 60_000);

  it('rewrites the file once a day at most, and makes up for it later', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'handrail-store-'));
    folders.push(directory);
    let now = NOW;
    const open = () => openSqliteStore({ directory, commitDelayMs: 0, now: () => now });
    const rewrittenAt = () => {
      const database = new DatabaseSync(join(directory, 'events.sqlite'));
      const row = database.prepare('SELECT rewritten_at FROM upkeep').get();
      database.close();
      return Number(row?.['rewritten_at']);
    };
    const nothing = { rawAt: 0, rollupDay: '2020-01-01' };
    const first = open();
    const events = [0, 1, 2].map((day) => eventAt(NOW - day * DAY_MS, day, 0));
    await first.add({ site: undefined, dropped: 0, events });
    await first.prune(nothing);
    expect(rewrittenAt()).toBe(0);
    await first.prune({ ...nothing, rollupDay: dayAt(NOW - DAY_MS) });
    expect(rewrittenAt()).toBe(NOW);
    now += DAY_MS / 2;
    await first.prune({ ...nothing, rollupDay: dayAt(NOW) });
    expect(rewrittenAt()).toBe(NOW);
    await first.close();
    now += DAY_MS / 2;
    const second = open();
    await second.prune(nothing);
    expect(rewrittenAt()).toBe(now);
    await second.close();
  });
});

function eventAt(at: number, index: number, version: number): CollectorEvent {
  const step = wordOf(index);
  return flowEvent({ kind: 'step.back', step, version: version + 1, day: dayAt(at) }, at);
}

/** A step that only one day knows. */
const wordOf = (index: number): string => `${'abcdefghijklmnopqrst'[index] ?? ''}-only-that-day`;

/** How many of the events, and of their words, the files still hold. */
function found(directory: string, events: readonly CollectorEvent[]) {
  const bytes = bytesIn(directory);
  const ids = new Set(events.map(({ id }) => Buffer.from(idBytes(id)).toString('hex')));
  const words = new Set(events.map((event) => ('step' in event ? event.step : '')));
  const there = new Set<string>();
  const first = idBytes(events[0]?.id ?? '')[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    const id = bytes.toString('hex', at, at + 16);
    if (ids.has(id)) there.add(id);
  }
  return { ids: there.size, words: [...words].filter((word) => bytes.includes(word)).length };
}
