import { afterEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { createEvent, NOW } from '../test-events.ts';
import { addHash, createRegisters } from '../visitors/hyperloglog.ts';
import { createPublisher } from './publisher.ts';

const stores: Store[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});
function open(now = () => NOW) {
  const store = openSqliteStore({ directory: ':memory:', commitDelayMs: 0, now });
  stores.push(store);
  const publisherFor = (minCount: number, unitWeeks = 1) =>
    createPublisher(store, { minCount, unitWeeks, rollupDays: 100, now });
  return { store, publisherFor };
}
const WEEK = { from: '2026-02-02', to: '2026-02-08' };

describe('the period of a report', () => {
  it('is as asked for where nothing is hidden, within what is kept', () => {
    const publisher = open().publisherFor(1);
    expect(publisher.period({ from: '2026-02-03', to: '2026-02-05' })).toEqual({
      from: '2026-02-03',
      to: '2026-02-05',
    });
    expect(publisher.period({ from: '2000-01-01', to: '2100-01-01' })).toEqual({
      from: '2025-11-02',
      to: '2026-02-11',
    });
  });

  it('is whole weeks where small counts are hidden, none of which is being deleted', () => {
    const publisher = open().publisherFor(10);
    expect(publisher.period({ from: '2026-02-03', to: '2026-02-05' })).toEqual(WEEK);
    // Days up to Sunday, 2 November go one by one; that week is not shown any more.
    expect(publisher.period({ from: '2000-01-01' }).from).toBe('2025-11-03');
  });

  it('is whole units of several weeks, which are the same for whoever asks', () => {
    const publisher = open().publisherFor(10, 4);
    expect(publisher.unitDays).toBe(28);
    for (const from of ['2026-01-19', '2026-02-03', '2026-02-15'])
      expect(publisher.period({ from, to: '2026-02-05' })).toEqual({
        from: '2026-01-19',
        to: '2026-02-15',
      });
    // The unit from 27 October to 23 November has begun to be deleted.
    expect(publisher.period({ from: '2000-01-01' }).from).toBe('2025-11-24');
  });
});

describe('estimates of visitors', () => {
  const sketchOf = (day: string, site: string, visitors: number) => {
    const registers = createRegisters();
    for (let n = 0; n < visitors; n++) {
      const hash = new Uint8Array(8);
      crypto.getRandomValues(hash);
      addHash(registers, hash);
    }
    return { day, site, registers };
  };

  it('are of days, or the mean of a week that is over', async () => {
    const { store, publisherFor } = open();
    for (const day of ['2026-02-02', '2026-02-05', '2026-02-10'])
      await store.addVisitors(sketchOf(day, 'north', 700));
    await store.addVisitors(sketchOf('2026-02-05', 'south', 30));
    const period = { from: '2026-02-02', to: '2026-02-15' };

    const days = await publisherFor(1).visitors(period);
    expect(days.map(({ from }) => from)).toEqual(['2026-02-02', '2026-02-05', '2026-02-10']);
    expect(days[0]?.visitors).toBeGreaterThan(600);
    expect(days[0]?.visitors).toBeLessThan(800);
    // 1400 on two of seven days at one site; 4 a day at the other are not shown.
    const weeks = await publisherFor(10).visitors(period);
    expect(weeks.map(({ from }) => from)).toEqual(['2026-02-02']);
    expect(Math.abs((weeks[0]?.visitors ?? 0) - 200)).toBeLessThanOrEqual(20);
    expect(await publisherFor(10).visitors({ ...period, site: 'south' })).toEqual([]);
    // However long units are: a mean of days hides as much in a week.
    expect(await publisherFor(10, 4).visitors(period)).toEqual(weeks);
  });
});

describe('a unit of several weeks', () => {
  const dayOfWeek = ['2026-01-19', '2026-01-26', '2026-02-02', '2026-02-09'];
  const answers = (counts: readonly number[]) =>
    counts.flatMap((count, week) =>
      Array.from({ length: count }, () =>
        createEvent({ kind: 'flow.started', day: dayOfWeek[week] ?? '' }),
      ),
    );
  const shownOf = async (unitWeeks: number, counts: readonly number[]) => {
    const { store, publisherFor } = open();
    await store.add({ site: undefined, dropped: 0, events: answers(counts) });
    const publisher = publisherFor(10, unitWeeks);
    const ask = { flow: 'apply', ...publisher.period({ from: '2026-01-19' }), overTime: true };
    return (await publisher.rows(ask)).map(({ from, count }) => [from, count]);
  };

  it('shows what is too few in each of its weeks, and only for all of them', async () => {
    expect(await shownOf(1, [9, 6, 7, 8])).toEqual([]);
    expect(await shownOf(4, [9, 6, 7, 8])).toEqual([['2026-01-19', 30]]);
    expect(await shownOf(4, [9, 0, 0, 0])).toEqual([]);
  });
});

describe('a unit that is over', () => {
  it('is looked at again after a while, for runs that go on', async () => {
    let now = NOW;
    const { store, publisherFor } = open(() => now);
    const publisher = publisherFor(10);
    const start = () => createEvent({ kind: 'flow.started', day: '2026-01-20' });
    const add = (count: number) =>
      store.add({ site: undefined, dropped: 0, events: Array.from({ length: count }, start) });
    const shown = async () =>
      (await publisher.rows({ flow: 'apply', from: '2026-01-19', to: '2026-01-25' }))[0]?.count;
    await add(12);
    expect(await shown()).toBe(10);
    await add(10);
    expect(await shown()).toBe(10);
    now += 11 * 60_000;
    expect(await shown()).toBe(20);
  });
});
