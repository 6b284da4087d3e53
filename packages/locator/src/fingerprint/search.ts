import type { Root } from '../scope.ts';
import { compareOrder, NEW, SILENT } from './compare.ts';
import { levelsInContext, levelsOnSight, ON_SIGHT, wantedFrom, type Wanted } from './levels.ts';
import { createLikeness } from './likeness.ts';
import { familyOf } from './family.ts';
import type { Look } from './look.ts';
import {
  likenessWeight,
  rarityOf,
  tallyOf,
  traitWeight,
  type Sample,
  type Tally,
} from './model.ts';
import { narrow, poolOf } from './pool.ts';
import { fitPage, type PageFit } from './page-guard.ts';
import { LONG, type Steps } from './steps.ts';
import { contextOf, identityOf, type Identity } from './traits.ts';
import { indicesOf, TRAITS, type Fingerprint } from './types.ts';
import { RANK } from './weights.generated.ts';

/** Where they stand is looked at for these only. */
const SHORT_LIST = 40;
/**
 * What it counts to be one of a favoured set, for its rarity. As much as the steadiest traits; set by
 * hand, since no set of page pairs has finders.
 */
const FAVOUR = 0.8;
/** So many candidates between two chances to give way: well under a millisecond. */
const SLICE = 25;
const SOUGHT = indicesOf('id', 'field', 'test', 'name', 'href', 'value');
const NAME = TRAITS.indexOf('name');
const NTH = TRAITS.indexOf('nth') - ON_SIGHT;

/** A candidate and what speaks for it. */
export interface Examined extends Sample {
  readonly element: Element;
  /** Log of its odds, up to what all candidates share. */
  readonly score: number;
  /** What each trait adds to it, in the order of `TRAITS`. */
  readonly weights: readonly number[];
}

export interface Examination {
  /** Best first: the short list. */
  readonly candidates: readonly Examined[];
  /** How many competed in all. */
  readonly count: number;
  /** Of all that competed; for traits on sight. */
  readonly tally: Tally;
  readonly page: PageFit;
}

interface Glimpse extends Sample {
  readonly element: Element;
  readonly identity: Identity;
  readonly score: number;
}

/** What to search, and how. */
export interface Field {
  readonly roots: readonly Root[];
  readonly look: Look;
  readonly lang: string;
  /** Leaves out elements that cannot be meant. */
  readonly admits?: ((element: Element) => boolean) | undefined;
  /** Each set speaks for what is in it, the more the fewer those are. */
  readonly favours?: readonly ReadonlySet<Element>[] | undefined;
  /** Keeps an element on the short list in any case; for the fit. */
  readonly keeps?: ((element: Element) => boolean) | undefined;
}

/** Gathers the evidence for all that competes, and gives way often. */
export function* examine(fingerprint: Fingerprint, field: Field): Steps<Examination> {
  const { look, lang, keeps } = field;
  const wanted = wantedFrom(fingerprint, lang);
  const all = yield* glimpseAll(fingerprint, field, wanted);
  const tally = tallyOf(all);
  const count = all.length;
  const ranked: Glimpse[] = all.map((one) => ({
    ...one,
    score: sum(weightsOf(one.levels, 0, tally, count)) + favourOf(one.element, field, count),
  }));
  yield;
  const names = createLikeness(all.map(({ identity }) => identity.name));
  yield;
  const short = [...ranked]
    .sort((a, b) => b.score - a.score)
    .filter(({ element }, i) => i < SHORT_LIST || keeps?.(element));
  yield;
  const nameTexts = (wanted[NAME] ?? []) as readonly string[];
  const order = orderOf(ranked);
  const closer: Examined[] = [];
  for (const { element, identity, levels } of short) {
    const context = levelsInContext(wanted, contextOf(element, look));
    context[NTH] = compareOrder(fingerprint.nth ?? [0, 1], order(element, identity));
    if (!fingerprint.nth && context[NTH] === 0) context[NTH] = SILENT;
    const likeness = Math.max(0, ...nameTexts.map((text) => names(text, identity.name)));
    closer.push({ element, levels: [...levels, ...context], likeness, score: 0, weights: [] });
    yield;
  }
  const page = yield* fitPage(fingerprint.page, field);
  yield;
  return { candidates: rank(closer, tally, count, field), count, tally, page };
}

function* glimpseAll(
  fingerprint: Fingerprint,
  { roots, look, admits = () => true }: Field,
  wanted: Wanted,
): Steps<Glimpse[]> {
  const { kind } = fingerprint;
  const family = familyOf(kind);
  for (const root of roots) {
    yield LONG;
    look.controls(root);
    yield LONG;
    look.titles(root);
    yield LONG;
  }
  const pool = roots.flatMap((root) => poolOf(family, kind, root, look)).filter(admits);
  yield;
  const all: Glimpse[] = [];
  const words = wordsOf(fingerprint, wanted);
  for (const element of yield* narrow(pool, words, fingerprint.at ?? 0.5, look)) {
    const identity = identityOf(element, look);
    const levels = levelsOnSight(wanted, identity);
    // Of a link that shows data the fingerprint has no name on purpose.
    if (identity.isData && levels[NAME] === NEW) levels[NAME] = SILENT;
    all.push({ element, identity, levels, likeness: 0, score: 0 });
    if (all.length % SLICE === 0) yield;
  }
  return all;
}

/** What an element like it would have in one of its texts. */
function wordsOf({ raw }: Fingerprint, wanted: Wanted): string[] {
  const texts = SOUGHT.flatMap((i) => wanted[i] as readonly string[]);
  const words = [raw ?? '', ...texts].flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
  return [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => word.length > 2);
}

/** Which of how many of the same name, in document order. */
function orderOf(
  all: readonly Glimpse[],
): (element: Element, identity: Identity) => [number, number] {
  const byName = new Map<string, Element[]>();
  for (const { element, identity } of all) {
    const same = byName.get(identity.name);
    if (same) same.push(element);
    else byName.set(identity.name, [element]);
  }
  return (element, { name }) => {
    const same = byName.get(name) ?? [];
    return [same.indexOf(element), same.length];
  };
}

function rank(
  samples: readonly Examined[],
  onSight: Tally,
  count: number,
  field: Field,
): Examined[] {
  const inContext = tallyOf(samples);
  const most = Math.max(0, ...samples.map(({ likeness }) => likeness));
  return samples
    .map((sample) => {
      const { levels } = sample;
      const weights = [
        ...weightsOf(levels.slice(0, ON_SIGHT), 0, onSight, count),
        ...weightsOf(levels.slice(ON_SIGHT), ON_SIGHT, inContext, samples.length),
      ];
      const extra = likenessWeight(RANK, sample, most) + favourOf(sample.element, field, count);
      return { ...sample, weights, score: sum(weights) + extra };
    })
    .sort((a, b) => b.score - a.score);
}

function favourOf(element: Element, { favours = [] }: Field, count: number): number {
  return sum(
    favours.map((set) => (set.has(element) ? FAVOUR * Math.log((count + 1) / set.size) : 0)),
  );
}

function weightsOf(
  levels: readonly number[],
  offset: number,
  tally: Tally,
  count: number,
): number[] {
  return levels.map((level, i) =>
    level === SILENT
      ? 0
      : traitWeight(RANK, offset + i, level, rarityOf(tally, offset + i, level, count)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
