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
import { TRAITS } from './types.ts';

/** How many candidates stand at each level of each trait. */
export type Tally = readonly (readonly number[])[];

/** A candidate as the models see it. */
export interface Sample {
  readonly levels: Levels;
  /** How much of its name's rare words is as it was, from 0 to 1. */
  readonly likeness: number;
}

export function tallyOf(samples: readonly { readonly levels: Levels }[]): Tally {
  const tally = TRAITS.map(() => [0, 0, 0, 0, 0, 0]);
  for (const { levels } of samples) {
    levels.forEach((level, trait) => {
      const counts = tally[trait];
      if (counts && level !== SILENT) counts[level] = (counts[level] ?? 0) + 1;
    });
  }
  return tally;
}

/** How telling it is to stand at this level: 0 where all candidates do. */
export function rarityOf(tally: Tally, trait: number, level: number, count: number): number {
  return -Math.log(((tally[trait]?.[level] ?? 0) + 0.5) / (count + 1));
}

/** Index of the first of two weights: a constant, and one for the rarity. */
export function rankIndex(trait: number, level: number): number {
  return (trait * LEVEL_COUNT + level) * 2;
}

const RANKED = TRAIT_COUNT * LEVEL_COUNT * 2;
export const RANK_SIZE = RANKED + 2;
/** Less is no likeness. */
const LIKENESS_FLOOR = 0.2;

/** What one trait adds to a candidate's score. */
export function traitWeight(
  weights: readonly number[],
  trait: number,
  level: number,
  rarity: number,
): number {
  const index = rankIndex(trait, level);
  return (weights[index] ?? 0) + (weights[index + 1] ?? 0) * rarity;
}

/** The two features of a reworded name; a name that is the same needs none. */
export function likenessFeatures({ levels, likeness }: Sample, most: number): [number, number] {
  if ((levels[NAME] ?? SILENT) <= EQUAL) return [0, 0];
  return [likeness, likeness > LIKENESS_FLOOR && likeness >= most - 1e-6 ? 1 : 0];
}

export function likenessWeight(weights: readonly number[], sample: Sample, most: number): number {
  const [share, isMost] = likenessFeatures(sample, most);
  return share * (weights[RANKED] ?? 0) + isMost * (weights[RANKED + 1] ?? 0);
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

const VERDICT_LEVELS = TRAIT_COUNT * LEVEL_COUNT;
const EXTRAS = 14;
export const VERDICT_SIZE = VERDICT_LEVELS + EXTRAS;

/** Calls back with the index and value of each feature that is not 0. */
export function eachVerdictFeature(
  { levels, share, score, margin, count, page }: Standing,
  visit: (index: number, value: number) => void,
): void {
  levels.forEach((level, trait) => {
    if (level !== SILENT) visit(trait * LEVEL_COUNT + level, 1);
  });
  const at = (list: readonly number[], level: number) =>
    list.filter((trait) => levels[trait] === level).length;
  const { title, heading, marks } = page;
  const hasMarks = marks !== SILENT;
  const extras = [
    1,
    Math.min(6, Math.max(-3, Math.log(share / (1 - share + 1e-9)))),
    score / 5,
    Math.min(8, margin) / 3,
    Math.log(count) / 3,
    Number(hasMarks),
    hasMarks ? marks : 0,
    Number(marks === 0),
    Number(title === EQUAL),
    Number(title >= DIFFERENT),
    Number(heading === EQUAL),
    Number(heading >= DIFFERENT),
    at(TELLING, EQUAL),
    at(NEVER_SHARED, DIFFERENT),
  ];
  extras.forEach((value, i) => {
    if (value) visit(VERDICT_LEVELS + i, value);
  });
}

/** Log of the odds that the winner is the one. */
export function verdictOf(weights: readonly number[], standing: Standing): number {
  let logOdds = 0;
  eachVerdictFeature(standing, (index, value) => {
    logOdds += (weights[index] ?? 0) * value;
  });
  return logOdds;
}

export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
