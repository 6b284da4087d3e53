/** 97.5% point of the normal distribution: for intervals of 95%. */
const Z = 1.959964;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A share known from `part` of `whole`, each of which may be off by up to `error`. */
export interface Sample {
  readonly part: number;
  readonly whole: number;
  /** @default 0 */
  readonly error?: number | undefined;
}

/**
 * 95% interval of a share: Wilson's score interval, from the worst counts that rounding allows.
 *
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference" (1927).
 */
export function wilson({ part, whole, error = 0 }: Sample): Interval {
  const low = score(Math.max(0, part - error), whole + error).low;
  const most = Math.max(1, whole - error);
  return { low, high: score(Math.min(most, part + error), most).high };
}

function score(part: number, whole: number): Interval {
  const p = part / whole;
  const zz = (Z * Z) / whole;
  const middle = (p + zz / 2) / (1 + zz);
  const half = (Z * Math.sqrt((p * (1 - p)) / whole + zz / (4 * whole))) / (1 + zz);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * 95% interval of the difference of two independent shares, after minus before.
 *
 * Method 10 of R. G. Newcombe, "Interval estimation for the difference between independent
 * proportions" (1998): it holds for small counts and for shares near 0 and 1.
 */
export function newcombe(
  before: Sample,
  after: Sample,
): Interval & { readonly difference: number } {
  const [p, q] = [before.part / before.whole, after.part / after.whole];
  const [b, a] = [wilson(before), wilson(after)];
  const difference = q - p;
  return {
    difference,
    low: Math.max(-1, difference - Math.hypot(q - a.low, b.high - p)),
    high: Math.min(1, difference + Math.hypot(a.high - q, p - b.low)),
  };
}
