import { compareWords } from '../compare-words.ts';
import { kindCode } from './event-row.ts';
import { DIMENSIONS, type Dimension, type Tally } from './store.ts';

/** Numbers before words. */
function compareValues(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareWords(a, b);
  return typeof a === 'number' ? -1 : 1;
}

/**
 * The order that `Store.tally` promises: by the dimensions asked for, in the order in which they
 * were asked for, then kind (as the contract lists them), step, detail and value.
 */
export function compareTallies(by: readonly Dimension[]): (a: Tally, b: Tally) => number {
  return (a, b) => {
    for (const dimension of by) {
      const order = compareValues(a[dimension] ?? '', b[dimension] ?? '');
      if (order !== 0) return order;
    }
    return (
      kindCode(a.kind) - kindCode(b.kind) ||
      compareWords(a.step, b.step) ||
      compareWords(a.detail, b.detail) ||
      compareValues(a.value, b.value)
    );
  };
}

/** Tells a tally from all others of a query; where two queries have the same, they count the same. */
export const tallyKey = ({ kind, step, detail, value, ...of }: Tally): string =>
  JSON.stringify([kind, step, detail, value, ...DIMENSIONS.map((name) => of[name])]);
