import { expect, it } from 'vitest';
import { batchesOf, deliver } from './deliver.ts';
import { createRandom } from './random.ts';
import { eventsOfRun, randomRun } from './runs.ts';
import { everyKind, flowEvent } from './samples.ts';
import { ALWAYS, collect, sortById, type Use } from './with-store.ts';
import { DIMENSIONS, type CountRow, type Extras } from '../store.ts';
import { groupBy } from '../../group-by.ts';

/** All that is in one store can be read and put into another, which then says the same. */
export function movingTests({ with: use, timeoutMs }: Use): void {
  const everything = { ...ALWAYS, by: DIMENSIONS };

  it(
    'gives back every event as it came',
    use(async ({ store, settle }) => {
      const events = everyKind().map((event, index) => {
        return { site: index % 3 === 0 ? 'north' : undefined, event };
      });
      for (const batch of batchesOf(events, createRandom(1))) await store.add(batch);
      await settle();
      expect(sortById(await collect(store.events(ALWAYS)))).toEqual(sortById(events));
      const ofNorth = await collect(store.events({ ...ALWAYS, site: 'north' }));
      expect(sortById(ofNorth)).toEqual(sortById(events.filter(({ site }) => site === 'north')));
      expect(await collect(store.events({ from: '2026-02-11', to: '2026-02-20' }))).toEqual([]);
    }),
    timeoutMs,
  );

  it(
    'gives events that another store counts alike, and counts that it takes over',
    use(async ({ store, settle, another }) => {
      const random = createRandom(2);
      const runs = Array.from({ length: 150 }, () => randomRun(random));
      const events = runs.flatMap((run) => eventsOfRun(run, random));
      await deliver(store, events, random);
      await settle();
      const tallies = await store.tally(everything);
      const counts = await collect(store.counts(ALWAYS));
      expect(sorted(counts)).toEqual(sorted(tallies as CountRow[]));

      const byEvents = await another();
      const read = await collect(store.events(ALWAYS));
      expect(read).toHaveLength(events.length);
      for (const batch of batchesOf(read, random)) await byEvents.store.add(batch);
      await byEvents.settle();
      expect(await byEvents.store.tally(everything)).toEqual(tallies);

      const byCounts = await another();
      for (const [day, rows] of groupBy(counts, (row) => row.day)) {
        await byCounts.store.replaceCounts(day, rows);
      }
      await byCounts.settle();
      expect(await byCounts.store.tally(everything)).toEqual(tallies);
      expect(await collect(byCounts.store.events(ALWAYS))).toEqual([]);
    }),
    timeoutMs,
  );

  it(
    'gives losses and places of steps, which another store takes over, told twice or not',
    use(async ({ store, add, another }) => {
      const reach = (step: string, version: number, position: number) =>
        flowEvent({ kind: 'step.reached', step, ms: 0, version, position });
      await add([reach('a', 1, 1), reach('b', 1, 2), reach('b', 2, 1)], { dropped: 3 });
      await add([reach('a', 2, 2)], { dropped: 4, site: 'north' });
      const day = '2026-02-10';
      const extras: Extras = {
        losses: [
          { day, site: '', count: 3 },
          { day, site: 'north', count: 4 },
        ],
        places: [
          { flow: 'apply', version: 1, step: 'a', position: 1 },
          { flow: 'apply', version: 1, step: 'b', position: 2 },
          { flow: 'apply', version: 2, step: 'a', position: 2 },
          { flow: 'apply', version: 2, step: 'b', position: 1 },
        ],
      };
      const asSets = ({ losses, places }: Extras) => [inOneOrder(losses), inOneOrder(places)];
      expect(asSets(await store.extras())).toEqual(asSets(extras));

      const other = await another();
      // What it knew of steps was older.
      await other.add([reach('a', 1, 7)]);
      const older: Extras = {
        losses: [{ day: '2025-12-01', site: 'north', count: 2 }],
        places: [],
      };
      for (const told of [extras, older, extras]) await other.store.addExtras(told);
      await other.settle();
      const all = { ...extras, losses: [...extras.losses, ...older.losses] };
      expect(asSets(await other.store.extras())).toEqual(asSets(all));
      expect(await other.store.dropped(ALWAYS)).toBe(9);
      expect(await other.store.dropped({ ...ALWAYS, to: '2025-12-31', site: 'north' })).toBe(2);
      const places = { '1': { a: 1, b: 2 }, '2': { a: 2, b: 1 } };
      for (const [version, own] of Object.entries(places)) {
        const filter = { flow: 'apply', version: Number(version) };
        expect(await other.store.positions(filter)).toEqual(new Map(Object.entries(own)));
      }
      // What comes afterwards is newer, and losses add up.
      await other.add([reach('a', 1, 5)], { dropped: 1, site: 'north' });
      expect((await other.store.positions({ flow: 'apply', version: 1 })).get('a')).toBe(5);
      expect(await other.store.dropped({ from: day, to: day })).toBe(8);
    }),
    timeoutMs,
  );
}

const inOneOrder = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();

/** Any order will do, as long as it is the same. */
function sorted(rows: readonly CountRow[]): string[] {
  return rows
    .map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();
}
