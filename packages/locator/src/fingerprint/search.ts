import type { Root } from '../scope.ts';
import { compareOrder, NEW, SILENT, wordsOf } from './compare.ts';
import { levelsInContext, levelsOnSight, wantedFrom, type Wanted } from './levels.ts';
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
import { NAME, NTH, ON_SIGHT, TELLING, VALUE } from './trait-indices.ts';
import type { Fingerprint } from './types.ts';
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

interface Glimpse {
  readonly element: Element;
  readonly identity: Identity;
  readonly levels: readonly number[];
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
  const scores = new Map(
    all.map(({ element, levels }) => {
      const weights = levels.map((level, i) => weightOf(i, level, tally, count));
      return [element, sum(weights) + favourOf(element, field, count)];
    }),
  );
  yield;
  const names = createLikeness(all.map(({ identity }) => identity.name));
  yield;
  const score = ({ element }: Glimpse): number => scores.get(element) ?? 0;
  const short = [...all]
    .sort((a, b) => score(b) - score(a))
    .filter(({ element }, i) => i < SHORT_LIST || keeps?.(element));
  yield;
  const nameTexts = (wanted[NAME] ?? []) as readonly (string | undefined)[];
  const samples: Sample[] = [];
  for (const { element, identity, levels } of short) {
    const { name } = identity;
    const context = levelsInContext(wanted, contextOf(element, look));
    const same = all.filter((one) => one.identity.name === name);
    const at = same.findIndex((one) => one.element === element);
    const nth = compareOrder(fingerprint.nth ?? [0, 1], [at, same.length]);
    context[NTH - ON_SIGHT] = fingerprint.nth || nth ? nth : SILENT;
    const likeness = Math.max(0, ...nameTexts.map((text = '') => names(text, name)));
    samples.push({ levels: [...levels, ...context], likeness });
    yield;
  }
  const page = yield* fitPage(fingerprint.page, field);
  yield;
  const elements = short.map(({ element }) => element);
  return { candidates: rank(elements, samples, tally, count, field), count, tally, page };
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
  const words = soughtWords(fingerprint, wanted);
  for (const element of yield* narrow(pool, words, fingerprint.at ?? 0.5, look)) {
    const identity = identityOf(element, look);
    const levels = levelsOnSight(wanted, identity);
    // Of a link that shows data the fingerprint has no name on purpose.
    if (identity.isData && levels[NAME] === NEW) levels[NAME] = SILENT;
    all.push({ element, identity, levels });
    if (all.length % SLICE === 0) yield;
  }
  return all;
}

/** What an element like it would have in one of its texts. */
function soughtWords({ raw }: Fingerprint, wanted: Wanted): string[] {
  const texts = [...TELLING, VALUE].flatMap((i) => wanted[i] as readonly string[]);
  const words = [raw, ...texts].flatMap((text = '') => [text, ...wordsOf(text)]);
  return [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => word.length > 2);
}

function rank(
  elements: readonly Element[],
  samples: readonly Sample[],
  onSight: Tally,
  count: number,
  field: Field,
): Examined[] {
  const inContext = tallyOf(samples);
  const most = Math.max(0, ...samples.map(({ likeness }) => likeness));
  return elements
    .flatMap((element, at): Examined[] => {
      const sample = samples[at];
      if (!sample) return [];
      const weights = sample.levels.map((level, i) =>
        i < ON_SIGHT
          ? weightOf(i, level, onSight, count)
          : weightOf(i, level, inContext, samples.length),
      );
      const extra = likenessWeight(RANK, sample, most) + favourOf(element, field, count);
      return [{ ...sample, element, weights, score: sum(weights) + extra }];
    })
    .sort((a, b) => b.score - a.score);
}

function favourOf(element: Element, { favours = [] }: Field, count: number): number {
  return sum(
    favours.map((set) => (set.has(element) ? FAVOUR * Math.log((count + 1) / set.size) : 0)),
  );
}

function weightOf(trait: number, level: number, tally: Tally, count: number): number {
  return level === SILENT
    ? 0
    : traitWeight(RANK, trait, level, rarityOf(tally, trait, level, count));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
