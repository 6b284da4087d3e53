import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKETS, bucketOf, medianOf } from './histogram.ts';

const countsOf = (times: readonly number[]) => {
  const counts = new Array<number>(BUCKETS).fill(0);
  for (const ms of times) counts[bucketOf(ms)] = (counts[bucketOf(ms)] ?? 0) + 1;
  return counts;
};

describe('the histogram of times', () => {
  it('puts longer times into later buckets, all within 32', () => {
    fc.assert(
      fc.property(fc.nat(86_400_000), fc.nat(86_400_000), (a, b) => {
        const [low, high] = [bucketOf(Math.min(a, b)), bucketOf(Math.max(a, b))];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThan(BUCKETS);
      }),
    );
    expect([bucketOf(0), bucketOf(99), bucketOf(100), bucketOf(86_400_000)]).toEqual([0, 0, 1, 31]);
  });

  it('gives a median at most a factor of the square root of 2 off', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 100, max: 3_000_000 }), { minLength: 1, maxLength: 99 }),
        (times) => {
          const odd = times.length % 2 === 0 ? times.slice(1) : times;
          const median = [...odd].sort((a, b) => a - b)[(odd.length - 1) / 2] ?? 0;
          const estimate = medianOf(countsOf(odd)) ?? 0;
          expect(estimate / median).toBeGreaterThan(0.7);
          expect(estimate / median).toBeLessThan(1.42);
        },
      ),
    );
  });

  it('has none for no times', () => expect(medianOf(countsOf([]))).toBeNull());
});
