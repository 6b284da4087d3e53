import { GROUP_DIMENSIONS, type GroupDimension } from '../../report-api.ts';
import { BUCKETS } from '../store/histogram.ts';
import type { Tally } from '../store/store.ts';
import { cellKey, placesOf, type Cell } from './cells.ts';

/** How many events, and by bucket where the cell has times. */
export interface Amount {
  count: number;
  readonly buckets: number[];
}
/** What is in one cell of a unit. Not to be shown. */
export interface Figure extends Amount {
  readonly cell: Cell;
  /** Events by part, where the cell has parts. */
  readonly parts: Map<string, number> | undefined;
  readonly groups: Readonly<Record<GroupDimension, Map<string, Amount>>>;
}

/** What happened in the runs that began in one unit of time at one site and in one flow, by cell. */
export type Unit = ReadonlyMap<string, Figure>;

/**
 * Counts of a unit by cell and group.
 *
 * @param tallies each with its language, device class and version.
 */
export function createUnit(tallies: readonly Tally[]): Unit {
  const unit = new Map<string, Figure>();
  for (const tally of tallies) {
    for (const { cell, part, bucket } of placesOf(tally)) {
      const figure = figureOf(unit, cell, part !== undefined);
      add(figure, tally.count, bucket);
      // What is in no part (a signal on no field) is in the total alone.
      if (part) figure.parts?.set(part, (figure.parts.get(part) ?? 0) + tally.count);
      for (const dimension of GROUP_DIMENSIONS) {
        const groups = figure.groups[dimension];
        const group = String(tally[dimension] ?? '');
        const amount = groups.get(group) ?? newAmount();
        groups.set(group, amount);
        add(amount, tally.count, bucket);
      }
    }
  }
  return unit;
}

const newAmount = (): Amount => ({ count: 0, buckets: [] });

function figureOf(unit: Map<string, Figure>, cell: Cell, hasParts: boolean): Figure {
  const key = cellKey(cell);
  const known = unit.get(key);
  if (known) return known;
  const figure: Figure = {
    ...newAmount(),
    cell,
    parts: hasParts ? new Map() : undefined,
    groups: { lang: new Map(), device: new Map(), version: new Map() },
  };
  unit.set(key, figure);
  return figure;
}

function add(amount: Amount, count: number, bucket: number | undefined): void {
  amount.count += count;
  if (bucket !== undefined) amount.buckets[bucket] = (amount.buckets[bucket] ?? 0) + count;
}

/**
 * Spreads `steps` over the buckets as the counts are spread, so that their median is the median.
 *
 * @returns steps by bucket, as many in all as asked for; empty where there are no times.
 */
export function spreadOver(buckets: readonly number[], steps: number): number[] {
  const total = buckets.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  let below = 0;
  let given = 0;
  return Array.from({ length: BUCKETS }, (_, bucket) => {
    below += buckets[bucket] ?? 0;
    const upTo = Math.round((steps * below) / total);
    const own = upTo - given;
    given = upTo;
    return own;
  });
}
