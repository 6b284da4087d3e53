/** Counts are rounded to a multiple of this, at least. */
const ROUND_TO = 5;

/** How counts are made fit to be shown. */
export interface Rules {
  /** Fewer people are never shown. 1: everything is shown as it is. */
  readonly minCount: number;
  /** Every shown count is a multiple of it, and no difference of two can be smaller but none. */
  readonly roundTo: number;
}

/**
 * Rounding to 5 alone would not do: of 45 who reached a step and 40 who went on, 1 to 9 left. So
 * the grid is at least as wide as the limit.
 */
export function createRules(minCount: number): Rules {
  if (minCount <= 1) return { minCount: 1, roundTo: 1 };
  return { minCount, roundTo: Math.ceil(minCount / ROUND_TO) * ROUND_TO };
}

/** A count in steps of `roundTo`: none below the limit, else the nearest. */
export function stepsOf(count: number, { minCount, roundTo }: Rules): number {
  return count < minCount ? 0 : Math.round(count / roundTo);
}

/** Nothing to show is not told from too little to show. */
export function shown(count: number, { minCount }: Rules): number | null {
  return count === 0 && minCount > 1 ? null : count;
}
