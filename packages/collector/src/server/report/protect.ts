import type { Count } from '../../report-api.ts';

/** Counts above the limit are rounded to this, so that two reports cannot be subtracted finely. */
const ROUND_TO = 5;

/**
 * Hides small counts: with few people behind a number, somebody who knows one of them learns
 * about that person. Follows the "10-5 rule" of the UK's Office for National Statistics.
 *
 * @param minCount counts below it are hidden, and the others rounded to 5; 1 shows everything.
 */
export function createProtect(minCount: number): (count: number) => Count {
  if (minCount <= 1) return (count) => count;
  return (count) => (count < minCount ? null : Math.round(count / ROUND_TO) * ROUND_TO);
}
