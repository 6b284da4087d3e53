import { createHash } from 'node:crypto';
import { probabilityOf, verdictOf } from '../../../locator/src/fingerprint/model.ts';
import type { LookUp } from './look-up.ts';
import { trainRank, type RankOptions } from './rank.ts';
import type { Sample } from './samples.ts';
import { caseOf, trainVerdict, type VerdictOptions } from './verdict.ts';

const FOLDS = 8;

export interface Options {
  readonly rank: RankOptions;
  readonly verdict: VerdictOptions;
  /** Shuffles the sites into their folds. */
  readonly seed: number;
}

/** Both models, as they ship. */
export interface Models {
  readonly rank: readonly number[];
  readonly verdict: readonly number[];
}

export interface Prediction {
  readonly lookUp: LookUp;
  readonly isRight: boolean;
  /** From 0 to 1. */
  readonly confidence: number;
}

export function train(samples: readonly Sample[], options: Options): Models {
  const kept = samples.filter(({ lookUp }) => lookUp.kind === 'kept');
  const rank = round(trainRank(kept, options.rank));
  return { rank, verdict: round(trainVerdict(rank, samples, options.verdict)) };
}

/** Before anything is measured with them: what is reported is what ships. */
function round(weights: Float64Array): number[] {
  return Array.from(weights, (weight) => Math.round(weight * 10) / 10 || 0);
}

/** Without a candidate the confidence is 0, as in `locate`. */
export function predict({ rank, verdict }: Models, sample: Sample): Prediction {
  const judged = caseOf(rank, sample);
  return {
    lookUp: sample.lookUp,
    isRight: judged?.isRight ?? false,
    confidence: judged ? probabilityOf(verdictOf(verdict, judged.standing)) : 0,
  };
}

/** Predicts each sample with models that have seen nothing of its site. */
export function crossValidate(samples: readonly Sample[], options: Options): Prediction[] {
  const folds = foldsOf(samples, options.seed);
  return folds.flatMap((sites, index) => {
    console.error(`cross-validation, ${index + 1} of ${folds.length} …`);
    const isHeldOut = ({ lookUp }: Sample): boolean => sites.has(lookUp.site);
    const models = train(
      samples.filter((sample) => !isHeldOut(sample)),
      options,
    );
    return samples.filter(isHeldOut).map((sample) => predict(models, sample));
  });
}

/**
 * The sites, in groups of about as many samples. Pages of one site are alike, so that one must not
 * teach what another is measured by.
 */
export function foldsOf(samples: readonly Sample[], seed: number): ReadonlySet<string>[] {
  const sizes = new Map<string, number>();
  for (const { lookUp } of samples) sizes.set(lookUp.site, (sizes.get(lookUp.site) ?? 0) + 1);
  const folds = Array.from({ length: Math.min(FOLDS, sizes.size) }, () => ({
    sites: new Set<string>(),
    size: 0,
  }));
  const fair = samples.length / FOLDS;
  const order = [...sizes].sort(
    ([a, sizeA], [b, sizeB]) =>
      // What fills a fold alone comes first, so that nothing is put beside it.
      Number(sizeB > fair) - Number(sizeA > fair) || compareTexts(hash(seed, a), hash(seed, b)),
  );
  for (const [site, size] of order) {
    const [smallest] = [...folds].sort((a, b) => a.size - b.size);
    smallest?.sites.add(site);
    if (smallest) smallest.size += size;
  }
  return folds.map(({ sites }) => sites);
}

function hash(seed: number, text: string): string {
  return createHash('sha256').update(`${seed} ${text}`).digest('hex');
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
