/**
 * Times in 32 buckets, each √2 times as wide as the one before: 0.1 s to about an hour. Counts of
 * a bucket add up over days and machines, which medians do not.
 */
export const BUCKETS = 32;
const FIRST_MS = 100;
const BOUNDS_MS = Array.from({ length: BUCKETS - 1 }, (_, index) =>
  Math.round(FIRST_MS * 2 ** (index / 2)),
);

/** Index of the bucket, 0 to 31, that holds a time of `ms`. */
export function bucketOf(ms: number): number {
  const index = BOUNDS_MS.findIndex((bound) => ms < bound);
  return index === -1 ? BUCKETS - 1 : index;
}

/** `bucketOf` as SQL, by halving, for engines that count raw events anew. */
export function bucketSql(column: string, low = 0, high = BUCKETS - 1): string {
  if (low === high) return String(low);
  const middle = (low + high) >> 1;
  return `CASE WHEN ${column} < ${BOUNDS_MS[middle]} THEN ${bucketSql(column, low, middle)} ELSE ${bucketSql(column, middle + 1, high)} END`;
}

/**
 * The median of the times counted, at most a factor of √2 off between 0.1 s and an hour.
 *
 * @param counts events by bucket. @returns `null` if there are none.
 */
export function medianOf(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let below = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const count = counts[bucket] ?? 0;
    if (below + count >= total / 2) return timeWithin(bucket, (total / 2 - below) / count);
    below += count;
  }
  return null;
}

/** The time at `part` (0–1) of a bucket, even on the logarithmic scale. */
function timeWithin(bucket: number, part: number): number {
  const low = bucket === 0 ? FIRST_MS / 2 : (BOUNDS_MS[bucket - 1] ?? FIRST_MS);
  const high = BOUNDS_MS[bucket] ?? low * Math.SQRT2;
  return Math.round(low * (high / low) ** part);
}
