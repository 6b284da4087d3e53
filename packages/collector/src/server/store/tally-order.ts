import { kindCode } from './event-row.ts';
import type { Dimension, Tally } from './store.ts';

/** Not `localeCompare`: the order must not depend on the machine or the engine. */
const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
