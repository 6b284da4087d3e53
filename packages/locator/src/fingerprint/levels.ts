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

type Compare = (a: never, b: never) => number;

/** In the order of `TRAITS`. */
const COMPARES: readonly Compare[] = [
  compareKinds,
  compareIds,
  compareIds,
  compareExact,
  compareText,
  compareText,
  compareExact,
  compareLists,
  compareText,
  compareText,
  compareText,
  compareNeighbours,
  compareNeighbours,
  compareOrder,
  comparePaths,
  compareOrder,
  comparePlaces,
];

/** What people read, and so what a portal says in several languages. */
export const TEXTS: readonly Trait[] = ['name', 'before', 'after', 'heading'];
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
    // To lack a trait is something to agree on, too.
    if (!values.length) return [undefined];
    return TEXTS.includes(trait)
      ? values.flatMap((value) => textsIn(value as PortalText, lang))
      : values;
  });
}

/** The folded texts for a page in this language; all of them where its language is not known. */
export function textsIn(text: PortalText, lang: string): string[] {
  if (typeof text === 'string') return [foldText(text)];
  const page = `${lang}-`.toLowerCase();
  const isShared = (tag: string): boolean => {
    const one = `${tag}-`.toLowerCase();
    return !lang || one.startsWith(page) || page.startsWith(one);
  };
  return Object.keys(text)
    .filter(isShared)
    .map((tag) => foldText(text[tag] as string));
}

/** Silent where the traits were not read. Of all that it was seen to be, the likest counts. */
export function levelsOf(wanted: Wanted, traits: Partial<Identity & Context>): number[] {
  return TRAITS.map((trait, i) => {
    const compare = COMPARES[i] as (a: unknown, b: unknown) => number;
    const seen = (traits as Record<string, unknown>)[trait];
    const levels = trait in traits ? wanted[i]?.map((one) => compare(one, seen)) : [];
    return levels?.[0] === undefined ? SILENT : Math.min(...levels);
  });
}
