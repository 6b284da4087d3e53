import { foldText } from '../text.ts';
import type { PortalText } from '../types.ts';
import {
  compareExact,
  compareIds,
  compareKinds,
  compareLists,
  compareNeighbours,
  compareOrder,
  comparePaths,
  comparePlaces,
  compareText,
  SILENT,
} from './compare.ts';
import type { Context, Identity } from './traits.ts';
import { TRAITS, type Fingerprint, type Observation, type Trait } from './types.ts';

/** How much each trait agrees, in the order of `TRAITS`: indices of `LEVELS`, -1 for silent. */
export type Levels = readonly number[];

/** The first so many of `TRAITS` are read from the element itself. */
export const ON_SIGHT = TRAITS.indexOf('attrs') + 1;

type Compare = (a: never, b: never) => number;

const COMPARES: Readonly<Record<Exclude<Trait, 'nth'>, Compare>> = {
  kind: compareKinds,
  id: compareIds,
  field: compareIds,
  test: compareExact,
  name: compareText,
  href: compareText,
  value: compareExact,
  attrs: compareLists,
  before: compareText,
  after: compareText,
  heading: compareText,
  previous: compareNeighbours,
  next: compareNeighbours,
  sibling: compareOrder,
  path: comparePaths,
  at: comparePlaces,
};

/** What people read, and so what a portal says in several languages. */
export const TEXTS: readonly Trait[] = ['name', 'before', 'after', 'heading'];
/** A trait that an element lacks; all others are texts. */
const BLANKS: Partial<Record<Trait, unknown>> = {
  attrs: [],
  previous: [],
  next: [],
  path: [],
  sibling: undefined,
  at: undefined,
};

/** For each trait all that it was seen to be: as the author saw it, then later. */
export type Wanted = readonly (readonly unknown[])[];

/**
 * What to compare with on a page in this language.
 *
 * @param lang A text that the fingerprint has in other languages only is evidence for nothing.
 */
export function wantedFrom(fingerprint: Fingerprint, lang: string): Wanted {
  const sights: Observation[] = [fingerprint, ...(fingerprint.seen ?? [])];
  return TRAITS.map((trait) => {
    const values = sights
      .map((sight) => sight[trait as keyof Observation] as unknown)
      .filter((value) => value !== undefined);
    if (!values.length) return [trait in BLANKS ? BLANKS[trait] : ''];
    return TEXTS.includes(trait)
      ? values.flatMap((value) => textsIn(value as PortalText, lang))
      : values;
  });
}

/** The folded texts for a page in this language; all of them where its language is not known. */
export function textsIn(text: PortalText, lang: string): string[] {
  if (typeof text === 'string') return [foldText(text)];
  const page = lang.toLowerCase();
  return Object.keys(text)
    .filter((tag) => !page || shareLanguage(tag.toLowerCase(), page))
    .map((tag) => foldText(text[tag] ?? ''));
}

function shareLanguage(a: string, b: string): boolean {
  return `${a}-`.startsWith(`${b}-`) || `${b}-`.startsWith(`${a}-`);
}

export function levelsOnSight(wanted: Wanted, identity: Identity): number[] {
  return TRAITS.slice(0, ON_SIGHT).map((trait, i) => levelOf(trait, wanted[i], identity));
}

/** Without `nth`, which only a look at all candidates tells. */
export function levelsInContext(wanted: Wanted, context: Partial<Context>): number[] {
  return TRAITS.slice(ON_SIGHT).map((trait, i) => levelOf(trait, wanted[ON_SIGHT + i], context));
}

function levelOf(trait: Trait, wanted: readonly unknown[] = [], traits: object): number {
  if (trait === 'nth' || !(trait in traits)) return SILENT;
  const compare = COMPARES[trait] as (a: unknown, b: unknown) => number;
  const seen = (traits as Record<string, unknown>)[trait];
  const levels = wanted.map((one) => compare(one, seen));
  return levels.length > 1
    ? Math.min(...levels.filter((level) => level >= 0), 6) % 6
    : (levels[0] ?? SILENT);
}
