/** Rate limits by key: each key has a bucket that a request takes one token from, and time refills. */
export interface TokenBuckets {
  /** Takes a token. @returns 0, or the seconds after which there is one. */
  take(key: string): number;
  /** Forgets every key. */
  clear(): void;
}

interface Bucket {
  tokens: number;
  /** When `tokens` was right. */
  at: number;
}

/**
 * @param options.perSecond how many tokens come back
 * @param options.burst how many a full bucket holds
 * @param options.maxKeys keys kept at most; beyond, full buckets go first, then all, so that memory
 *   has a bound whoever sends. @default 100000
 */
export function createTokenBuckets(options: {
  readonly perSecond: number;
  readonly burst: number;
  readonly maxKeys?: number;
  now(): number;
}): TokenBuckets {
  const { perSecond, burst, maxKeys = 100_000, now } = options;
  const buckets = new Map<string, Bucket>();

  const refill = (bucket: Bucket, at: number): void => {
    const passed = Math.max(0, at - bucket.at) / 1000;
    bucket.tokens = Math.min(burst, bucket.tokens + passed * perSecond);
    bucket.at = at;
  };
  const makeRoom = (at: number): void => {
    for (const [key, bucket] of buckets) {
      refill(bucket, at);
      if (bucket.tokens >= burst) buckets.delete(key);
    }
    if (buckets.size >= maxKeys) buckets.clear();
  };

  return {
    take(key) {
      const at = now();
      let bucket = buckets.get(key);
      if (bucket === undefined) {
        if (buckets.size >= maxKeys) makeRoom(at);
        bucket = { tokens: burst, at };
        buckets.set(key, bucket);
      }
      refill(bucket, at);
      if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
      bucket.tokens -= 1;
      return 0;
    },
    clear: () => buckets.clear(),
  };
}
