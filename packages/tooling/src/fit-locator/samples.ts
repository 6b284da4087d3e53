import { ON_SIGHT } from '../../../locator/src/fingerprint/trait-indices.ts';
import { SILENT } from '../../../locator/src/fingerprint/compare.ts';
import {
  likenessFeatures,
  RANK_SIZE,
  placeOf,
  rarityOf,
  tallyOf,
} from '../../../locator/src/fingerprint/model.ts';
import type { LookUp, Row } from './look-up.ts';
import { featuresFrom, type Features } from './sparse.ts';

/** A look-up as the models learn from it. */
export interface Sample {
  readonly lookUp: LookUp;
  /** Of each candidate, in the order of the short list; for the ranking. */
  readonly candidates: readonly Features[];
  readonly weight: number;
}

/**
 * How much of the whole each stratum is to make up. The collected pairs are not a fair sample of what
 * portals do: one project with a long history would outweigh the rest. These are the shares in the
 * half of the pairs that is kept apart for independent measurement. Others count as they are.
 */
const MIX: Readonly<Record<string, number>> = {
  'hist-jsf': 0.498,
  'hist-aspx': 0.14,
  'real-court': 0.122,
  'real-web': 0.059,
  mutant: 0.181,
};
/** So that a few pages do not decide. */
const MAX_WEIGHT = 3;

/** @param weigh The weight of a look-up, by its stratum. */
export function sampleFrom(lookUp: LookUp, weigh: (stratum: string) => number): Sample {
  const rows = lookUp.c.map(([levels, , , likeness]) => ({ levels, likeness }));
  const inContext = tallyOf(rows);
  const most = Math.max(0, ...rows.map(({ likeness }) => likeness));
  const candidates = rows.map((row) =>
    featuresFrom((visit) => {
      row.levels.forEach((level, trait) => {
        if (level === SILENT) return;
        const place = placeOf(trait, level);
        visit(place * 2, 1);
        visit(
          place * 2 + 1,
          trait < ON_SIGHT
            ? rarityOf(lookUp.tally, place, lookUp.n)
            : rarityOf(inContext, place, rows.length),
        );
      });
      likenessFeatures(row, most).forEach((value, i) => {
        if (value) visit(RANK_SIZE - 2 + i, value);
      });
    }),
  );
  return { lookUp, candidates, weight: weigh(lookUp.stratum) };
}

/** Weights that bring the strata of the kept look-ups to their shares. */
export function weightsOf(lookUps: readonly LookUp[]): (stratum: string) => number {
  const kept = lookUps.filter(({ kind }) => kind === 'kept');
  const counts = new Map<string, number>();
  for (const { stratum } of kept) counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  return (stratum) => {
    const share = MIX[stratum];
    const count = counts.get(stratum) ?? 0;
    if (share === undefined || count === 0) return 1;
    return Math.min(MAX_WEIGHT, (share * kept.length) / count);
  };
}

export function isRight(row: Row | undefined): boolean {
  return (row?.[1] ?? 0) > 0;
}
