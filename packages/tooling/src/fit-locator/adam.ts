/** Beta 1 and 2 and epsilon of Kingma and Ba, "Adam", 2015; a shorter memory, for these problems are small. */
const MOMENTUM = 0.9;
const SCALE_MEMORY = 0.99;
const EPSILON = 1e-8;
/** What is left of the rate in the last round, so that the weights come to rest. */
const LAST_RATE = 0.02;

export interface Problem {
  /** Where to begin; also tells how many weights there are. */
  readonly start: ArrayLike<number>;
  /** Adds the slope of the loss at `weights` to `slope`, which comes as zeros. */
  readonly addSlope: (weights: Float64Array, slope: Float64Array) => void;
  readonly rounds: number;
  /** How far a weight moves in one of the first rounds, about. @default 0.05 */
  readonly rate?: number;
}

/**
 * Weights of the least loss, by Adam over all samples at once. Without chance: the same problem has
 * the same answer.
 */
export function minimise({ start, addSlope, rounds, rate = 0.05 }: Problem): Float64Array {
  const weights = Float64Array.from(start);
  const slope = new Float64Array(weights.length);
  const mean = new Float64Array(weights.length);
  const scale = new Float64Array(weights.length);
  for (let round = 1; round <= rounds; round++) {
    slope.fill(0);
    addSlope(weights, slope);
    const step = rate * Math.min(1, 2 * (1 - round / rounds) + LAST_RATE);
    const meanDue = 1 - MOMENTUM ** round;
    const scaleDue = 1 - SCALE_MEMORY ** round;
    for (let i = 0; i < weights.length; i++) {
      const own = slope[i] ?? 0;
      const ownMean = MOMENTUM * (mean[i] ?? 0) + (1 - MOMENTUM) * own;
      const ownScale = SCALE_MEMORY * (scale[i] ?? 0) + (1 - SCALE_MEMORY) * own * own;
      mean[i] = ownMean;
      scale[i] = ownScale;
      const move = ownMean / meanDue / (Math.sqrt(ownScale / scaleDue) + EPSILON);
      weights[i] = (weights[i] ?? 0) - step * move;
    }
  }
  return weights;
}
