import { expect, it } from 'vitest';
import { batchesOf, deliver } from './deliver.ts';
import { createRandom } from './random.ts';
import { eventsOfRun, randomRun } from './runs.ts';
import { everyKind } from './samples.ts';
import { ALWAYS, collect, sortById, type Use } from './with-store.ts';
import { DIMENSIONS, type CountRow } from '../store.ts';
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
}

/** Any order will do, as long as it is the same. */
function sorted(rows: readonly CountRow[]): string[] {
  return rows
    .map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();
}
