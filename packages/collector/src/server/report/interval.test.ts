import { describe, expect, it } from 'vitest';
import { newcombe, wilson } from './interval.ts';

describe('the interval of a share', () => {
  it.each([
    // Worked examples of Newcombe's papers of 1998.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is that of Wilson', (part, whole, low, high) => {
    const interval = wilson({ part, whole });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('is wider where counts are rounded, and stays within 0 and 1', () => {
    const exact = wilson({ part: 90, whole: 100 });
    const rounded = wilson({ part: 90, whole: 100, error: 5 });
    expect(rounded.low).toBeLessThan(exact.low);
    expect(rounded.high).toBeGreaterThan(exact.high);
    const [all, none] = [
      wilson({ part: 10, whole: 10, error: 10 }),
      wilson({ part: 0, whole: 10, error: 10 }),
    ];
    for (const { low, high } of [all, none]) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }
  });
});

describe('the interval of a difference', () => {
  it.each([
    // Method 10 in table II of the paper, where the difference is the first minus the second.
    [[56, 70], [48, 80], 0.0524, 0.3339],
    [[9, 10], [3, 10], 0.1705, 0.809],
    [[6, 7], [2, 7], 0.0582, 0.8062],
    [[5, 56], [0, 29], -0.0381, 0.1926],
    [[10, 10], [0, 10], 0.6075, 1],
  ] as const)('of %j and %j is that of Newcombe', ([a, m], [b, n], low, high) => {
    const interval = newcombe({ part: b, whole: n }, { part: a, whole: m });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
    expect(interval.difference).toBeCloseTo(a / m - b / n, 10);
  });
});
