/** The verdict: is the winner the one, or is it not on this page? A logistic regression. */
import {
  placeOf,
  VERDICT_LEVELS,
  verdictExtras,
  type Standing,
} from '../../../locator/src/fingerprint/model.ts';
import { SILENT } from '../../../locator/src/fingerprint/compare.ts';
import { minimise } from './adam.ts';
import type { Kind } from './look-up.ts';
import { winnerOf } from './rank.ts';
import { isRight, type Sample } from './samples.ts';
import { addScaled, dot, featuresFrom, type Features } from './sparse.ts';

const ROUNDS = 300;
/**
 * What really was removed is rare and counts double. Synthetic removals are as many as one likes: at
 * a full weight they would teach that most targets are gone. Chosen by cross-validation.
 */
const BY_KIND: Readonly<Record<Kind, number>> = {
  kept: 1,
  removed: 2,
  otherpage: 2,
  lookalike: 1,
  synthetic: 0.1,
};

export interface VerdictOptions {
  /** Strength of the pull towards 0, of all weights but the constant. */
  readonly l2: number;
  readonly byKind?: Readonly<Record<Kind, number>> | undefined;
  readonly rounds?: number | undefined;
}

/** Whether the winner is right, and what the verdict has to tell it from. */
export interface Case {
  readonly standing: Standing;
  readonly isRight: boolean;
}

/** @returns `null` if there is no candidate to judge. */
export function caseOf(rank: ArrayLike<number>, sample: Sample): Case | null {
  const winner = winnerOf(rank, sample);
  if (!winner) return null;
  const { kind, n: count, page, c } = sample.lookUp;
  const { index, ...rest } = winner;
  const levels = c[index]?.[0] ?? [];
  return {
    standing: { ...rest, levels, count, page },
    isRight: kind === 'kept' && isRight(c[index]),
  };
}

/** Tells how many features there are. */
const BLANK: Standing = {
  levels: [],
  share: 0.5,
  score: 0,
  margin: 0,
  count: 1,
  page: { title: SILENT, heading: SILENT, marks: SILENT, url: null },
};

interface Example {
  readonly features: Features;
  readonly isRight: boolean;
  readonly weight: number;
}

export function trainVerdict(
  rank: ArrayLike<number>,
  samples: readonly Sample[],
  { l2, byKind = BY_KIND, rounds = ROUNDS }: VerdictOptions,
): Float64Array {
  const examples = samples.flatMap((sample): Example[] => {
    const judged = caseOf(rank, sample);
    if (!judged) return [];
    const features = verdictFeatures(judged.standing);
    const weight = sample.weight * byKind[sample.lookUp.kind];
    return [{ features, isRight: judged.isRight, weight }];
  });
  return trainLogistic(examples, { l2, rounds });
}

function verdictFeatures(standing: Standing): Features {
  return featuresFrom((visit) => {
    standing.levels.forEach((level, trait) => {
      if (level !== SILENT) visit(placeOf(trait, level), 1);
    });
    verdictExtras(standing).forEach((value, i) => {
      if (value) visit(VERDICT_LEVELS + i, value);
    });
  });
}

function trainLogistic(
  examples: readonly Example[],
  { l2, rounds }: { readonly l2: number; readonly rounds: number },
): Float64Array {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const size = VERDICT_LEVELS + verdictExtras(BLANK).length;
  return minimise({
    start: new Float64Array(size),
    rounds,
    addSlope: (weights, slope) => {
      for (const { features, isRight: is, weight } of examples) {
        const likely = 1 / (1 + Math.exp(-dot(weights, features)));
        addScaled(slope, features, weight * (likely - Number(is)));
      }
      for (let i = 0; i < slope.length; i++) {
        const pull = i === VERDICT_LEVELS ? 0 : 2 * l2 * (weights[i] ?? 0);
        slope[i] = ((slope[i] ?? 0) + pull) / total;
      }
    },
  });
}
