import { describe, expect, it } from 'vitest';
import { minimise } from './adam.ts';

/** Of (x - 3)² + 10 (y + 1)². */
function addSlope(weights: Float64Array, slope: Float64Array): void {
  const [x = 0, y = 0] = weights;
  slope.set([2 * (x - 3), 20 * (y + 1)]);
}

describe('minimise', () => {
  it('comes to the least of a bowl that is steeper one way than the other', () => {
    const [x, y] = minimise({ start: [0, 0], addSlope, rounds: 400 });
    expect(x).toBeCloseTo(3, 2);
    expect(y).toBeCloseTo(-1, 2);
  });

  it('has the same answer each time', () => {
    const problem = { start: [5, 5], addSlope, rounds: 30 };
    expect(minimise(problem)).toEqual(minimise(problem));
  });

  it('leaves the start as it was', () => {
    const start = [1, 2];
    minimise({ start, addSlope, rounds: 5 });
    expect(start).toEqual([1, 2]);
  });
});
