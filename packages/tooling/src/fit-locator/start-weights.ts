import { placeOf, RANK_SIZE } from '../../../locator/src/fingerprint/model.ts';
import { LEVELS, TRAITS, type Level } from '../../../locator/src/fingerprint/types.ts';

/** What a level says, and what its rarity adds, of a trait that tells all. */
const BY_LEVEL: Readonly<Record<Level, readonly [constant: number, rarity: number]>> = {
  equal: [0.3, 0.8],
  near: [-0.3, 0.6],
  some: [-0.8, 0.4],
  different: [-1.5, 0],
  gone: [-1, 0],
  new: [-0.8, 0],
};
/** How much a trait tells; less where it goes with others. */
const BY_TRAIT: Readonly<Record<string, number>> = {
  kind: 0.6,
  id: 0.9,
  test: 1,
  name: 1,
  href: 0.8,
  value: 0.8,
  attrs: 0.4,
  before: 0.6,
  after: 0.45,
  heading: 0.6,
  previous: 0.6,
};
/** Of a trait that nobody thought of in particular. */
const OTHERS = 0.5;
const LIKENESS = [2, 0.3] as const;

/**
 * What an expert would say before seeing data. The ranking starts from it and is drawn towards it, so
 * that a level which the pairs hardly have gets a sensible weight all the same.
 */
export function startWeights(): Float64Array {
  const weights = new Float64Array(RANK_SIZE);
  TRAITS.forEach((trait, i) => {
    LEVELS.forEach((level, j) => {
      weights.set(
        BY_LEVEL[level].map((value) => value * (BY_TRAIT[trait] ?? OTHERS)),
        placeOf(i, j) * 2,
      );
    });
  });
  weights.set(LIKENESS, RANK_SIZE - LIKENESS.length);
  return weights;
}
