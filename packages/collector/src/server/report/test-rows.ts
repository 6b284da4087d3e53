/** Rows for tests of reports, without a store. */
import { placesOf } from '../privacy/cells.ts';
import { seal, type Published } from '../privacy/rows.ts';
import type { Tally } from '../store/store.ts';

/** Tallies as a collector shows them that hides nothing. */
export function rowsFrom(tallies: readonly Tally[]): Published {
  const rows = tallies.flatMap((tally) =>
    placesOf(tally).map(({ cell, part = '', bucket = 0 }) => ({
      ...cell,
      from: tally.day ?? '',
      dimension: 'all' as const,
      group: '',
      part,
      bucket,
      count: tally.count,
    })),
  );
  return seal(rows, { overTime: true });
}

export const exactly = (count: number): number => count;
