import { expect, it } from 'vitest';
import { StoreUnavailable, type CountRow } from '../store.ts';
import { NOW } from './runs.ts';
import { flowEvent } from './samples.ts';
import { ALWAYS, collect, total, type Use } from './with-store.ts';

const DAY_MS = 86_400_000;

/** What was acknowledged stays until it is deleted, and then it is gone. */
export function keepingTests({ with: use, timeoutMs }: Use): void {
  const start = () => flowEvent({ kind: 'flow.started' });

  it(
    'counts the losses of a batch once, though the batch comes twice',
    use(async ({ store, settle }) => {
      const request = { site: 'north', dropped: 7, events: [start()] };
      await store.add(request);
      await store.add(request);
      await store.add({ site: undefined, dropped: 2, events: [start()] });
      await settle();
      const today = { from: '2026-02-10', to: '2026-02-10' };
      expect(await store.dropped(today)).toBe(9);
      expect(await store.dropped({ ...today, site: 'north' })).toBe(7);
      expect(await store.dropped({ ...today, site: 'south' })).toBe(0);
      expect(await store.dropped({ from: '2026-01-01', to: '2026-02-09' })).toBe(0);
    }),
    timeoutMs,
  );

  it(
    'deletes old raw events and keeps their counts',
    use(async ({ store, add }) => {
      const of = (day: string, at: number) => flowEvent({ kind: 'flow.started', day }, at);
      const kept = of('2025-11-12', NOW - 89 * DAY_MS);
      const clockWasWrong = of('2026-02-09', NOW - 95 * DAY_MS);
      await add([of('2025-11-02', NOW - 100 * DAY_MS), clockWasWrong, kept, start()]);
      await store.prune({ rawAt: NOW - 90 * DAY_MS, rollupDay: '2024-01-01' });
      const raw = await collect(store.events(ALWAYS));
      expect(raw.map(({ event }) => event.day).sort()).toEqual(['2025-11-12', '2026-02-10']);
      expect(total(await store.tally({ ...ALWAYS, source: 'events' }))).toBe(2);
      expect(total(await store.tally(ALWAYS))).toBe(4);
      // One of them comes late: it is added to what was counted.
      await add([of('2025-11-02', NOW)]);
      const days = await store.tally({ ...ALWAYS, by: ['day'], to: '2025-11-02' });
      expect(days.map(({ count }) => count)).toEqual([2]);
    }),
    timeoutMs,
  );

  it(
    'deletes all of old days: events, counts, losses and sketches, and nothing of later ones',
    use(async ({ store, add }) => {
      const old = flowEvent({ kind: 'flow.started', day: '2026-02-08', flow: 'renew' });
      await add([old, start()], { dropped: 3 });
      const registers = Uint8Array.of(1, 2);
      for (const day of ['2026-02-08', '2026-02-09']) {
        await store.addVisitors({ day, site: '', registers });
      }
      await store.prune({ rawAt: 0, rollupDay: '2026-02-09' });
      expect(await store.tally({ ...ALWAYS, by: ['day', 'flow'] })).toMatchObject([
        { day: '2026-02-10', flow: 'apply', count: 1 },
      ]);
      expect((await collect(store.events(ALWAYS))).map(({ event }) => event.day)).toEqual([
        '2026-02-10',
      ]);
      expect((await store.visitors(ALWAYS)).map(({ day }) => day)).toEqual(['2026-02-09']);
      expect(await store.dropped(ALWAYS)).toBe(3);
      await store.prune({ rawAt: 0, rollupDay: '2026-02-11' });
      expect(await store.tally(ALWAYS)).toEqual([]);
      expect(await store.dropped(ALWAYS)).toBe(0);
      // What it had learnt of words and steps is not in the way of new ones.
      await add([flowEvent({ kind: 'step.reached', step: 'a', ms: 0, position: 2 })]);
      expect(await store.tally({ ...ALWAYS, by: ['flow', 'lang'] })).toMatchObject([
        { kind: 'step.reached', step: 'a', flow: 'apply', lang: 'en', count: 1 },
      ]);
      expect(await store.positions({ flow: 'apply' })).toEqual(new Map([['a', 2]]));
    }),
    timeoutMs,
  );

  it(
    'merges sketches of visitors by the larger register, each day and site alone',
    use(async ({ store, settle }) => {
      const add = (day: string, site: string, ...registers: number[]) =>
        store.addVisitors({ day, site, registers: Uint8Array.from(registers) });
      await add('2026-02-09', '', 1, 0, 63, 4);
      await add('2026-02-09', '', 0, 2, 7, 9);
      await add('2026-02-09', '', 0, 2, 7, 9);
      await add('2026-02-09', 'north', 5, 5, 5, 5);
      await add('2026-02-10', '', 0, 0, 0, 1);
      await settle();
      const read = async (period: { from: string; to: string; site?: string }) =>
        (await store.visitors(period))
          .map(({ day, site, registers }) => [day, site, ...registers].join(' '))
          .sort();
      expect(await read(ALWAYS)).toEqual([
        '2026-02-09  1 2 63 9',
        '2026-02-09 north 5 5 5 5',
        '2026-02-10  0 0 0 1',
      ]);
      expect(await read({ from: '2026-02-10', to: '2026-02-10' })).toHaveLength(1);
      expect(await read({ ...ALWAYS, site: 'north' })).toHaveLength(1);
      expect(await read({ ...ALWAYS, site: '' })).toHaveLength(2);
    }),
    timeoutMs,
  );

  it(
    'replaces the counts of a day, however often it is told, and no other day',
    use(async ({ store, add }) => {
      await add([start()]);
      const row = (day: string, step: string, count: number): CountRow => {
        const context = { day, site: 'north', flow: 'apply', version: 2, lang: 'es' };
        const what = { kind: 'step.back', step, detail: '', value: 0, count } as const;
        return { ...context, device: 'phone', ...what };
      };
      const answer: CountRow = {
        ...row('2025-05-01', 'a', 12),
        kind: 'survey.answered',
        detail: 'ease',
        value: 'easy',
      };
      await store.replaceCounts('2025-05-02', [row('2025-05-02', 'b', 5)]);
      await store.replaceCounts('2025-05-01', [row('2025-05-01', 'gone', 9)]);
      for (let times = 0; times < 2; times++) {
        await store.replaceCounts('2025-05-01', [row('2025-05-01', 'a', 7), answer]);
      }
      const all = await collect(store.counts({ ...ALWAYS, to: '2025-12-31' }));
      const byDay = [...all].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
      expect(byDay).toHaveLength(3);
      expect(byDay).toEqual(
        expect.arrayContaining([row('2025-05-01', 'a', 7), answer, row('2025-05-02', 'b', 5)]),
      );
      expect(await store.tally({ ...ALWAYS, from: '2026-01-01' })).toMatchObject([{ count: 1 }]);
      await store.replaceCounts('2025-05-01', []);
      expect(total(await store.tally(ALWAYS))).toBe(6);
    }),
    timeoutMs,
  );

  it(
    'says what waits, stores it before it closes, and takes nothing afterwards',
    use(async ({ store }) => {
      expect(store.load()).toMatchObject({ waiting: 0 });
      expect(store.load().highWater).toBeGreaterThan(0);
      const added = store.add({ site: undefined, dropped: 0, events: [start(), start()] });
      expect(store.load().waiting).toBeLessThanOrEqual(2);
      await store.check();
      await store.close();
      expect(await added).toEqual({ accepted: 2, duplicates: 0 });
      const late = store.add({ site: undefined, dropped: 0, events: [start()] });
      await expect(late).rejects.toBeInstanceOf(StoreUnavailable);
    }),
    timeoutMs,
  );
}
