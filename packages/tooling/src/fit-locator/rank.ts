/** The ranking: which candidate, if the element is here at all. A conditional logit. */
import { minimise } from './adam.ts';
import { isRight, type Sample } from './samples.ts';
import { addScaled, dot } from './sparse.ts';
import { startWeights } from './start-weights.ts';

const ROUNDS = 150;
/** Not worth the time. */
const LEAST_PULL = 1e-6;

export interface RankOptions {
  /** Strength of the pull towards `startWeights`. */
  readonly l2: number;
  readonly rounds?: number | undefined;
}

export function trainRank(
  samples: readonly Sample[],
  { l2, rounds = ROUNDS }: RankOptions,
): Float64Array {
  const kept = samples.filter(({ lookUp }) => lookUp.kind === 'kept' && lookUp.c.some(isRight));
  const total = kept.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const start = startWeights();
  return minimise({
    start,
    rounds,
    addSlope: (weights, slope) => {
      for (const sample of kept) addSlopeOf(sample, weights, slope);
      for (let i = 0; i < slope.length; i++)
        slope[i] = ((slope[i] ?? 0) + 2 * l2 * ((weights[i] ?? 0) - (start[i] ?? 0))) / total;
    },
  });
}

/** Of the log of how likely it is that one of the right candidates wins. */
function addSlopeOf(
  { candidates, lookUp, weight }: Sample,
  weights: Float64Array,
  slope: Float64Array,
): void {
  const scores = candidates.map((features) => dot(weights, features));
  const best = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - best));
  let all = 0;
  let right = 0;
  odds.forEach((each, i) => {
    all += each;
    if (isRight(lookUp.c[i])) right += each;
  });
  candidates.forEach((features, i) => {
    const own = odds[i] ?? 0;
    const pull = weight * (own / all - (isRight(lookUp.c[i]) ? own / right : 0));
    if (Math.abs(pull) >= LEAST_PULL) addScaled(slope, features, pull);
  });
}

/** How the best candidate stands among the others, as `locate` sees it. */
export interface Winner {
  readonly index: number;
  readonly share: number;
  readonly score: number;
  readonly margin: number;
}

/** @returns `null` if there is no candidate. */
export function winnerOf(weights: ArrayLike<number>, sample: Sample): Winner | null {
  const { candidates, lookUp } = sample;
  const scores = candidates.map((features) => dot(weights, features));
  const score = Math.max(...scores);
  const index = scores.indexOf(score);
  if (index < 0) return null;
  const parentOf = (i: number): number => lookUp.c[i]?.[2] ?? -1;
  let own = 0;
  let all = 0;
  let next = -99;
  scores.forEach((each, i) => {
    const odds = Math.exp(each - score);
    all += odds;
    // A control and what wraps it are one thing.
    if (i === index || parentOf(i) === index || parentOf(index) === i) own += odds;
    else next = Math.max(next, each);
  });
  return { index, share: own / all, score, margin: score - next };
}
