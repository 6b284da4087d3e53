import { groupBy } from '../group-by.ts';
import { ALL_DAYS, DIMENSIONS, type Store, type Tally } from '../store/store.ts';
import { tallyKey } from '../store/tally-order.ts';
import { moveExtras, type ExtrasReport } from './extras.ts';
import { untilTaken } from './until-taken.ts';

/** A store that can say when all that it took can be read. */
export interface MigrationTarget extends Store {
  flush(): Promise<void>;
}

/** Events of one kind in one flow on one day, on both sides. */
export interface Difference {
  readonly day: string;
  readonly flow: string;
  readonly kind: string;
  readonly before: number;
  readonly after: number;
}

export interface DayReport {
  readonly day: string;
  /** Moved as raw events, or as counts because raw events are gone. */
  readonly as: 'events' | 'counts';
  readonly events: number;
  /** Empty: the counts of the day are the same on both sides, each of them. */
  readonly differences: readonly Difference[];
}

export interface MigrationReport {
  readonly days: readonly DayReport[];
  readonly extras: ExtrasReport;
  /** Whether every count is the same on both sides, and so are losses and places of steps. */
  readonly isEqual: boolean;
}

interface Options {
  readonly from: Store;
  readonly to: MigrationTarget;
  /** Hears of each day when it has been moved and compared. */
  readonly onDay?: (report: DayReport) => void;
}

const BATCH = 20;

/**
 * Moves all that one store holds to another, day by day, and compares the two. A day whose counts are
 * the same already is not moved again, so whoever was interrupted begins anew and goes on where it
 * was. Repeating a day is safe: events carry their ids, and counts replace counts.
 *
 * Nothing may be added to either store meanwhile.
 *
 * @throws {StoreUnavailable} if the target does not take what it gets.
 */
export async function migrate({ from, to, onDay }: Options): Promise<MigrationReport> {
  const days: DayReport[] = [];
  for (const day of await daysOf(from)) {
    const report = await migrateDay(from, to, day);
    days.push(report);
    onDay?.(report);
  }
  // After the events: of a step whose place was told differently, the last word is what counts.
  const extras = await moveExtras(from, to);
  const isSame = extras.lossesDiffer + extras.placesDiffer === 0;
  const isEqual = isSame && days.every(({ differences }) => differences.length === 0);
  return { days, extras, isEqual };
}

async function daysOf(store: Store): Promise<string[]> {
  const tallies = await store.tally({ ...ALL_DAYS, by: ['day'] });
  return [...new Set(tallies.map(({ day = '' }) => day))].sort();
}

async function migrateDay(from: Store, to: MigrationTarget, day: string): Promise<DayReport> {
  const query = { from: day, to: day, by: DIMENSIONS };
  const counts = await from.tally(query);
  const raw = await from.tally({ ...query, source: 'events' });
  // Of days that grew old, part of the raw events is gone: then the counts are what is true.
  const as = compare(counts, raw).length === 0 ? 'events' : 'counts';
  const events = counts.reduce((sum, { count }) => sum + count, 0);
  const isThere = async () => compare(counts, await to.tally(query));
  if ((await isThere()).length > 0) {
    if (as === 'events') await moveEvents(from, to, day);
    else await moveCounts(from, to, day);
    await to.flush();
  }
  await moveVisitors(from, to, day);
  return { day, as, events, differences: await isThere() };
}

async function moveEvents(from: Store, to: Store, day: string): Promise<void> {
  for await (const stored of from.events({ from: day, to: day })) {
    for (const [site, own] of groupBy(stored, (one) => one.site)) {
      for (let at = 0; at < own.length; at += BATCH) {
        const events = own.slice(at, at + BATCH).map(({ event }) => event);
        await untilTaken(() => to.add({ site, dropped: 0, events }));
      }
    }
  }
}

async function moveCounts(from: Store, to: Store, day: string): Promise<void> {
  for await (const rows of from.counts({ from: day, to: day })) await to.replaceCounts(day, rows);
}

/** Merging a sketch twice is the same as once. */
async function moveVisitors(from: Store, to: Store, day: string): Promise<void> {
  for (const sketch of await from.visitors({ from: day, to: day })) await to.addVisitors(sketch);
}

/** Compares every single count, and tells the differences by flow and kind. */
function compare(before: readonly Tally[], after: readonly Tally[]): Difference[] {
  const sums = new Map<string, { -readonly [K in keyof Difference]: Difference[K] }>();
  const [left, right] = [byKey(before), byKey(after)];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const a = left.get(key);
    const b = right.get(key);
    if (a?.count === b?.count) continue;
    const { day = '', flow = '', kind } = (a ?? b) as Tally;
    const id = `${flow} ${kind}`;
    const sum = sums.get(id) ?? { day, flow, kind, before: 0, after: 0 };
    sum.before += a?.count ?? 0;
    sum.after += b?.count ?? 0;
    sums.set(id, sum);
  }
  return [...sums.values()];
}

const byKey = (tallies: readonly Tally[]): Map<string, Tally> =>
  new Map(tallies.map((tally) => [tallyKey(tally), tally]));
