import type { Prediction } from './cross-validate.ts';

const BINS = 10;

/** Predictions of about the same confidence. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  /** Mean of what was predicted; 0 without a prediction. */
  readonly confidence: number;
  /** Share that was right; 0 without a prediction. */
  readonly truth: number;
  readonly count: number;
}

/**
 * How far confidence can be believed. Without look-alikes and synthetic removals: neither says how
 * often a guide that is shown on its own page is right.
 */
export function reliabilityOf(predictions: readonly Prediction[]): Bin[] {
  const real = predictions.filter(
    ({ lookUp }) => lookUp.kind !== 'synthetic' && lookUp.kind !== 'lookalike',
  );
  return Array.from({ length: BINS }, (_, bin) => {
    const own = real.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
    );
    const mean = (value: (each: Prediction) => number): number =>
      own.reduce((sum, each) => sum + value(each), 0) / Math.max(1, own.length);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      confidence: mean(({ confidence }) => confidence),
      truth: mean(({ isRight }) => Number(isRight)),
      count: own.length,
    };
  });
}

/** Expected calibration error: the mean distance of confidence from truth, bins by their counts. */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const distance = bins.reduce(
    (sum, { confidence, truth, count }) => sum + count * Math.abs(confidence - truth),
    0,
  );
  return total ? distance / total : 0;
}
