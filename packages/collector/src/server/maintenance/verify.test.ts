import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '../store/conformance/runs.ts';
import { ALWAYS } from '../store/conformance/with-store.ts';
import { dayNumber } from '../store/event-row.ts';
import { DIMENSIONS } from '../store/store.ts';
import { createTestFolder, fill, type TestFolder } from './test-data.ts';
import { verify } from './verify.ts';

let folder: TestFolder;
beforeEach(() => void (folder = createTestFolder()));
afterEach(() => folder.remove());

const TODAY = dayNumber('2026-02-10');
const tallies = async () => {
  const store = folder.open();
  const all = await store.tally({ ...ALWAYS, by: DIMENSIONS });
  await store.close();
  return all;
};

describe('verifying', () => {
  it('finds nothing wrong with what the store wrote, also while it is open', async () => {
    const store = folder.open();
    await fill(store, 1);
    const found = await verify(folder.data);
    expect(found).toMatchObject({ faults: [], countedOnly: 0, repaired: [] });
    expect(found.days).toBeGreaterThan(2);
    await store.close();
  });

  it.each([
    ['a count that is too high', `UPDATE rollup SET count = count + 1 WHERE day = ${TODAY}`],
    ['counts that are lost', `DELETE FROM rollup WHERE day = ${TODAY} AND kind = 3`],
    [
      'a count without events',
      `INSERT INTO rollup SELECT context, 2, day, 0, 0, 0, 4 FROM rollup WHERE day = ${TODAY} LIMIT 1`,
    ],
    [
      'raw events that are lost',
      `DELETE FROM event WHERE context IN (SELECT id FROM context) AND day = ${TODAY} AND kind = 3`,
    ],
  ])('names the day of %s, and repairs it from the raw events', async (_what, sql) => {
    const store = folder.open();
    await fill(store, 1);
    await store.close();
    folder.exec(sql);
    const broken = await tallies();
    const found = await verify(folder.data);
    expect(found.faults).toMatchObject([{ day: '2026-02-10', isRepairable: true }]);
    expect(found.faults[0]?.differing).toBeGreaterThan(0);
    expect(await tallies()).toEqual(broken);
    expect((await verify(folder.data, { repair: true })).repaired).toEqual(['2026-02-10']);
    expect(await verify(folder.data)).toMatchObject({ faults: [] });
    const store2 = folder.open();
    const query = { ...ALWAYS, by: DIMENSIONS };
    expect(await store2.tally(query)).toEqual(await store2.tally({ ...query, source: 'events' }));
    await store2.close();
  });

  it('knows days whose raw events were deleted, and never makes their counts anew', async () => {
    const store = folder.open();
    await fill(store, 1);
    const before = await store.tally({ ...ALWAYS, by: DIMENSIONS });
    await store.prune({ rawAt: NOW - 86_400_000, rollupDay: '2020-01-01' });
    await store.close();
    const found = await verify(folder.data, { repair: true });
    expect(found.countedOnly).toBeGreaterThan(0);
    expect(found).toMatchObject({ faults: [], repaired: [] });
    // More raw events than were ever counted are wrong on any day.
    const day = before.find(({ day = '' }) => day < '2026-02-10')?.day ?? '';
    folder.exec(`INSERT OR IGNORE INTO counted_day SELECT DISTINCT day FROM rollup;
      UPDATE rollup SET count = 0 WHERE day = ${TODAY}`);
    const { faults, repaired } = await verify(folder.data, { repair: true });
    expect(faults).toMatchObject([{ day: '2026-02-10', isRepairable: false }]);
    expect([day === '', repaired]).toEqual([false, []]);
  });

  it('says when the file itself is damaged, or not there', async () => {
    await expect(verify(folder.data)).rejects.toThrow('There is no data');
    const store = folder.open();
    await fill(store, 1);
    await store.close();
    const file = openSync(join(folder.data, 'events.sqlite'), 'r+');
    for (const page of [20, 21, 22]) writeSync(file, new Uint8Array(4096), 0, 4096, page * 4096);
    closeSync(file);
    await expect(verify(folder.data)).rejects.toThrow('damaged');
  });
});
