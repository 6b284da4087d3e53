/**
 * How evidence becomes confidence. Two fitted models (`npm run fit:locator`), both linear in the log
 * odds and free of the DOM, so that the fit and the page use the same code:
 *
 * 1. The *ranking* is a conditional logit over all candidates: which one, if it is here at all.
 *    An agreement counts the more, the fewer candidates share it (record linkage after Fellegi and
 *    Sunter, 1969, with weights fitted by likelihood instead of counted).
 * 2. The *verdict* is a logistic regression on the winner: is it the one, or is it not on this page?
 */
import { DIFFERENT, EQUAL, SILENT } from './compare.ts';
import type { Levels } from './levels.ts';
import type { PageFit } from './page-guard.ts';
import { LEVEL_COUNT, NAME, NEVER_SHARED, TELLING, TRAIT_COUNT } from './trait-indices.ts';

/** How many candidates stand at each level of each trait, by `placeOf`. */
export type Tally = readonly (number | null | undefined)[];

/** Where a level of a trait has its place in lists of counts and weights. */
export function placeOf(trait: number, level: number): number {
  return trait * LEVEL_COUNT + level;
}

/** A candidate as the models see it. */
export interface Sample {
  readonly levels: Levels;
  /** How much of its name's rare words is as it was, from 0 to 1. */
  readonly likeness: number;
}

export function tallyOf(samples: readonly { readonly levels: Levels }[]): Tally {
  const tally: number[] = [];
  for (const { levels } of samples) {
    levels.forEach((level, trait) => {
      const place = placeOf(trait, level);
      if (level !== SILENT) tally[place] = (tally[place] ?? 0) + 1;
    });
  }
  return tally;
}

/** How telling it is to stand at this place: 0 where all candidates do. */
export function rarityOf(tally: Tally, place: number, count: number): number {
  return -Math.log(((tally[place] ?? 0) + 0.5) / (count + 1));
}

const RANKED = TRAIT_COUNT * LEVEL_COUNT * 2;
export const RANK_SIZE = RANKED + 2;
/** Less is no likeness. */
const LIKENESS_FLOOR = 0.2;

/** What one trait adds to a candidate's score: a constant, and a factor of its rarity. */
export function traitWeight(weights: readonly number[], place: number, rarity: number): number {
  return (weights[place * 2] as number) + (weights[place * 2 + 1] as number) * rarity;
}

/** The two features of a reworded name; a name that is the same needs none. */
export function likenessFeatures({ levels, likeness }: Sample, most: number): readonly number[] {
  if ((levels[NAME] as number) <= EQUAL) return [];
  return [likeness, Number(likeness > LIKENESS_FLOOR && likeness >= most)];
}

export function likenessWeight(weights: readonly number[], sample: Sample, most: number): number {
  return dot(weights, RANKED, likenessFeatures(sample, most));
}

/** @param from Where the weights of these features begin. */
function dot(weights: readonly number[], from: number, features: readonly number[]): number {
  return sum(features.map((feature, i) => feature * (weights[from + i] as number)));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What the verdict knows of the ranking beside the winner's levels. */
export interface Standing {
  readonly levels: Levels;
  /** Share of the winner in the ranking's probability, from 0 to 1. */
  readonly share: number;
  readonly score: number;
  /** How far its score is above the next one's. */
  readonly margin: number;
  /** How many competed. */
  readonly count: number;
  readonly page: PageFit;
}

/** The first of the verdict's weights are those of the winner's levels, by `placeOf`. */
export const VERDICT_LEVELS = TRAIT_COUNT * LEVEL_COUNT;

/** What the verdict weighs beside the winner's levels; the first is the constant. */
export function verdictExtras({
  levels,
  share,
  score,
  margin,
  count,
  page: { title, heading, marks },
}: Standing): readonly number[] {
  const at = (list: readonly number[], level: number) =>
    list.filter((trait) => levels[trait] === level).length;
  const hasMarks = Number(marks !== SILENT);
  return [
    1,
    Math.min(6, Math.max(-3, Math.log(share / (1 - share + 1e-9)))),
    score / 5,
    Math.min(8, margin) / 3,
    Math.log(count) / 3,
    hasMarks,
    hasMarks * marks,
    Number(marks === 0),
    ...[title, heading].flatMap((one) => [Number(one === EQUAL), Number(one >= DIFFERENT)]),
    at(TELLING, EQUAL),
    at(NEVER_SHARED, DIFFERENT),
  ];
}

/** Log of the odds that the winner is the one. */
export function verdictOf(weights: readonly number[], standing: Standing): number {
  const byLevel = standing.levels.map((level, trait) =>
    level === SILENT ? 0 : (weights[placeOf(trait, level)] as number),
  );
  return sum(byLevel) + dot(weights, VERDICT_LEVELS, verdictExtras(standing));
}

export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
