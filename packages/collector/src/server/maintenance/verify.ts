import type { DatabaseSync } from 'node:sqlite';
import { createDictionary } from '../store/dictionary.ts';
import { dayNumber, dayOf } from '../store/event-row.ts';
import { RECOUNT } from '../store/sqlite-query.ts';
import { createSqliteReader } from '../store/sqlite-reader.ts';
import { DIMENSIONS, type Store, type Tally } from '../store/store.ts';
import { tallyKey } from '../store/tally-order.ts';
import { existingFile, requireFormat, requireIntegrity, withDatabase } from './data-file.ts';

/** A day whose counts are not what its raw events say. */
export interface DayFault {
  readonly day: string;
  /** Events by the counts, and raw events. */
  readonly counted: number;
  readonly raw: number;
  /** How many counts differ. */
  readonly differing: number;
  /** Whether the day's raw events are all there, so that its counts can be made anew. */
  readonly isRepairable: boolean;
}

export interface Verification {
  readonly days: number;
  /** Days of which raw events were deleted: their counts can only be held against those left. */
  readonly countedOnly: number;
  readonly faults: readonly DayFault[];
  /** Days whose counts were made anew. */
  readonly repaired: readonly string[];
}

const DAYS = `SELECT day, max(only) AS only FROM (
  SELECT DISTINCT day, 0 AS only FROM rollup UNION ALL SELECT DISTINCT day, 0 FROM event
  UNION ALL SELECT day, 1 FROM counted_day
) GROUP BY day ORDER BY day`;

/**
 * Compares the counts of every day with its raw events, also while a collector runs.
 *
 * @param options.repair makes the counts of differing days anew, where all raw events are there.
 * @throws {MaintenanceError} if there is no data or the file is damaged.
 */
export async function verify(
  directory: string,
  options: { readonly repair?: boolean } = {},
): Promise<Verification> {
  const isRepair = options.repair === true;
  return withDatabase(existingFile(directory), { readOnly: false }, async (database) => {
    requireFormat(database);
    requireIntegrity(database);
    // One snapshot for all, or events that come in between would look like faults.
    database.exec(isRepair ? 'BEGIN IMMEDIATE' : 'BEGIN');
    const days = database.prepare(DAYS).all();
    const isCountedOnly = (only: unknown) => Number(only) === 1;
    const { tally } = createSqliteReader(database, createDictionary(database));
    const faults: DayFault[] = [];
    for (const { day, only } of days) {
      const fault = await compareDay(tally, dayOf(Number(day)), isCountedOnly(only));
      if (fault !== undefined) faults.push(fault);
    }
    const repaired = isRepair ? faults.filter(({ isRepairable }) => isRepairable) : [];
    for (const { day } of repaired) recount(database, dayNumber(day));
    database.exec('COMMIT');
    return {
      days: days.length,
      countedOnly: days.filter(({ only }) => isCountedOnly(only)).length,
      faults,
      repaired: repaired.map(({ day }) => day),
    };
  });
}

async function compareDay(
  tally: Store['tally'],
  day: string,
  isCountedOnly: boolean,
): Promise<DayFault | undefined> {
  const query = { from: day, to: day, by: DIMENSIONS };
  const counts = toMap(await tally(query));
  const raws = toMap(await tally({ ...query, source: 'events' }));
  const keys = new Set([...counts.keys(), ...raws.keys()]);
  const isWrong = (key: string) => {
    const [count = 0, raw = 0] = [counts.get(key), raws.get(key)];
    return isCountedOnly ? raw > count : raw !== count;
  };
  const differing = [...keys].filter(isWrong).length;
  if (differing === 0) return undefined;
  const [counted, raw] = [sum(counts), sum(raws)];
  return { day, counted, raw, differing, isRepairable: !isCountedOnly };
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

const toMap = (tallies: readonly Tally[]): Map<string, number> =>
  new Map(tallies.map((tally) => [tallyKey(tally), tally.count]));

function recount(database: DatabaseSync, day: number): void {
  database.prepare('DELETE FROM rollup WHERE day = ?').run(day);
  database.prepare(RECOUNT).run(day);
}
