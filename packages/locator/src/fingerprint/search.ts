import type { Root } from '../scope.ts';
import { compareOrder, NEW, SILENT, wordsOf } from './compare.ts';
import { levelsOf, wantedFrom, type Levels, type Wanted } from './levels.ts';
import { createLikeness } from './likeness.ts';
import { familyOf } from './family.ts';
import type { Look } from './look.ts';
import {
  likenessWeight,
  placeOf,
  rarityOf,
  sum,
  tallyOf,
  traitWeight,
  type Sample,
  type Tally,
} from './model.ts';
import { GLANCES, narrow, poolOf } from './pool.ts';
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
  const { look, lang, keeps, favours = [] } = field;
  const wanted = wantedFrom(fingerprint, lang);
  const all = yield* glimpseAll(fingerprint, field, wanted);
  const tally = tallyOf(all);
  const count = all.length;
  const glimpses = all.map((one) => {
    const weights = weightsOf(one.levels, tally, count);
    const favour = favours.map((set) =>
      set.has(one.element) ? FAVOUR * Math.log((count + 1) / set.size) : 0,
    );
    return { ...one, weights, score: sum([...weights, ...favour]) };
  });
  yield;
  const names = createLikeness(all.map(({ identity }) => identity.name));
  yield;
  const short = glimpses
    .sort(byScore)
    .filter(({ element }, i) => i < SHORT_LIST || keeps?.(element));
  yield;
  const seen: Examined[] = [];
  for (const one of short) {
    const { element, identity } = one;
    const { name } = identity;
    const inContext = levelsOf(wanted, contextOf(element, look));
    const levels = [...one.levels.slice(0, ON_SIGHT), ...inContext.slice(ON_SIGHT)];
    const same = all.filter((other) => other.identity.name === name);
    const at = same.findIndex((other) => other.element === element);
    const nth = compareOrder(fingerprint.nth ?? [0, 1], [at, same.length]);
    levels[NTH] = fingerprint.nth || nth ? nth : SILENT;
    const texts = wanted[NAME] as readonly (string | undefined)[];
    const likeness = Math.max(0, ...texts.map((text = '') => names(text, name)));
    seen.push({ ...one, levels, likeness });
    yield;
  }
  const page = yield* fitPage(fingerprint.page, field);
  yield;
  const inContext = tallyOf(seen);
  const most = Math.max(...seen.map(({ likeness }) => likeness));
  const candidates = seen.map((one): Examined => {
    const context = weightsOf(one.levels, inContext, seen.length).slice(ON_SIGHT);
    return {
      ...one,
      weights: [...one.weights.slice(0, ON_SIGHT), ...context],
      score: one.score + sum(context) + likenessWeight(RANK, one, most),
    };
  });
  return { candidates: candidates.sort(byScore), count, tally, page };
}

function byScore(a: Pick<Examined, 'score'>, b: Pick<Examined, 'score'>): number {
  return b.score - a.score;
}

/** What each trait adds to the score. */
function weightsOf(levels: Levels, tally: Tally, count: number): number[] {
  return levels.map((level, trait) => {
    const place = placeOf(trait, level);
    return level === SILENT ? 0 : traitWeight(RANK, place, rarityOf(tally, place, count));
  });
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
  const pool: Element[] = [];
  let asked = 0;
  for (const element of roots.flatMap((root) => poolOf(family, kind, root, look))) {
    // Whether it stands in the right row is a long question on a page of many rows.
    if (asked++ % GLANCES === 0) yield;
    if (admits(element)) pool.push(element);
  }
  const all: Glimpse[] = [];
  const words = soughtWords(fingerprint, wanted);
  for (const element of yield* narrow(pool, words, fingerprint.at ?? 0.5, look)) {
    const identity = identityOf(element, look);
    const levels = levelsOf(wanted, identity);
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
