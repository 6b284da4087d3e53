import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CollectorEvent } from '@handrail/flow/events';
import { afterEach, describe, expect, it } from 'vitest';
import { ALWAYS, collect } from './conformance/with-store.ts';
import { dayNumber, idBytes } from './event-row.ts';
import { openSqliteStore } from './sqlite-store.ts';

/** The tables as version 0.1.0 of the collector made them. Never to be changed. */
const FORMAT_1 = `
CREATE TABLE term (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE context (
  id INTEGER PRIMARY KEY, site INTEGER NOT NULL, flow INTEGER NOT NULL, version INTEGER NOT NULL,
  lang INTEGER NOT NULL, device INTEGER NOT NULL, UNIQUE (flow, site, version, lang, device)
) STRICT;
CREATE TABLE event (
  id BLOB PRIMARY KEY, day INTEGER NOT NULL, context INTEGER NOT NULL, kind INTEGER NOT NULL,
  step INTEGER NOT NULL, detail INTEGER NOT NULL, value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup (
  flow INTEGER NOT NULL, day INTEGER NOT NULL, context INTEGER NOT NULL, kind INTEGER NOT NULL,
  step INTEGER NOT NULL, detail INTEGER NOT NULL, value INTEGER NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (flow, day, context, kind, step, detail, value)
) STRICT, WITHOUT ROWID;
CREATE TABLE position (
  flow INTEGER NOT NULL, version INTEGER NOT NULL, step INTEGER NOT NULL, position INTEGER NOT NULL,
  PRIMARY KEY (flow, version, step)
) STRICT, WITHOUT ROWID;
CREATE TABLE dropped (
  day INTEGER NOT NULL, site INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (day, site)
) STRICT, WITHOUT ROWID;
PRAGMA user_version = 1;`;

const ID = (digit: string) => `019c4${digit}00-0000-7000-8000-00000000000${digit}`;
const [OLD_DAY, DAY] = [dayNumber('2025-10-01'), dayNumber('2026-02-09')];

const folders: string[] = [];
function newFile(sql: string): { directory: string; file: string; database: DatabaseSync } {
  const directory = mkdtempSync(join(tmpdir(), 'handrail-store-'));
  folders.push(directory);
  const file = join(directory, 'events.sqlite');
  const database = new DatabaseSync(file);
  database.exec(sql);
  return { directory, file, database };
}
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Three events; of two older ones only the counts are left. */
function writeFormat1(): { directory: string; file: string } {
  const { directory, file, database } = newFile(FORMAT_1);
  database.exec(`
INSERT INTO term VALUES (1, 'apply'), (2, 'north'), (3, 'en'), (4, 'phone'), (5, 'income'),
  (6, 'welcome'), (7, 'ease'), (8, 'easy');
INSERT INTO context VALUES (1, 2, 1, 3, 3, 4), (2, 0, 1, 2, 3, 4);
INSERT INTO rollup VALUES
  (1, ${OLD_DAY}, 2, 3, 0, 0, 0, 2), (1, ${DAY}, 1, 3, 0, 0, 0, 1),
  (1, ${DAY}, 1, 5, 5, 6, 15, 1), (1, ${DAY}, 1, 11, 5, 7, -8, 1);
INSERT INTO position VALUES (1, 3, 5, 2);
INSERT INTO dropped VALUES (${DAY}, 2, 9);`);
  const add = database.prepare('INSERT INTO event VALUES (?, ?, 1, ?, ?, ?, ?)');
  add.run(idBytes(ID('a')), DAY, 3, 0, 0, 0);
  add.run(idBytes(ID('b')), DAY, 5, 5, 6, 17_000);
  add.run(idBytes(ID('c')), DAY, 11, 5, 7, -8);
  database.close();
  return { directory, file };
}

describe('data of format 1', () => {
  it('is brought to format 2, with every event and every count', async () => {
    const { directory, file } = writeFormat1();
    const store = openSqliteStore({ directory });
    const what = { day: '2026-02-09', lang: 'en', flow: 'apply', version: 3 };
    const of = (letter: string) => ({ ...what, device: 'phone' as const, id: ID(letter) });
    const expected: readonly CollectorEvent[] = [
      { ...of('a'), kind: 'flow.started' },
      {
        ...of('b'),
        kind: 'step.reached',
        step: 'income',
        ms: 17_000,
        from: 'welcome',
        position: 2,
      },
      { ...of('c'), kind: 'survey.answered', step: 'income', question: 'ease', value: 'easy' },
    ];
    const events = await collect(store.events(ALWAYS));
    expect(events).toEqual(expected.map((event) => ({ site: 'north', event })));
    expect(await store.tally({ ...ALWAYS, by: ['day', 'site', 'version'] })).toMatchObject([
      { day: '2025-10-01', site: '', version: 2, kind: 'flow.started', count: 2 },
      { day: '2026-02-09', site: 'north', version: 3, kind: 'flow.started', count: 1 },
      { day: '2026-02-09', kind: 'step.reached', detail: 'welcome', value: 15, count: 1 },
      { day: '2026-02-09', kind: 'survey.answered', value: 'easy', count: 1 },
    ]);
    const recent = { ...ALWAYS, from: '2026-01-01' };
    expect(await store.tally({ ...recent, source: 'events' })).toEqual(await store.tally(recent));
    expect(await store.dropped({ ...ALWAYS, site: 'north' })).toBe(9);
    // Repeats from before are still known.
    const again = { site: 'north', dropped: 0, events: expected };
    expect(await store.add(again)).toEqual({ accepted: 0, duplicates: 3 });
    await store.close();

    const database = new DatabaseSync(file);
    expect(database.prepare('SELECT day FROM counted_day').all()).toEqual([{ day: OLD_DAY }]);
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE name LIKE 'old%'").all();
    expect(tables).toEqual([]);
    database.close();
    const reopened = openSqliteStore({ directory });
    expect(await collect(reopened.events(ALWAYS))).toHaveLength(3);
    await reopened.close();
  });

  it('stays as it was when it cannot be brought up to date', () => {
    const { directory, file } = writeFormat1();
    const broken = new DatabaseSync(file);
    broken.exec('DROP TABLE dropped');
    broken.close();
    expect(() => openSqliteStore({ directory })).toThrow('dropped');
    const database = new DatabaseSync(file);
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
    expect(database.prepare('SELECT count(*) AS n FROM event').get()).toEqual({ n: 3 });
    database.close();
  });
});

describe('data of a newer version', () => {
  it('is refused and left alone', () => {
    const { directory, file, database } = newFile('PRAGMA user_version = 3');
    database.close();
    expect(() => openSqliteStore({ directory })).toThrow('data format 3, this one reads up to 2');
    const after = new DatabaseSync(file);
    expect(after.prepare('PRAGMA user_version').get()).toEqual({ user_version: 3 });
    expect(after.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'delete' });
    after.close();
  });
});
