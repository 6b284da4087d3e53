import type { Root } from '../scope.ts';
import { familyOf, kindOf, poolSelector, type Family } from './family.ts';
import type { Look } from './look.ts';
import type { Steps } from './steps.ts';

/** All that may compete with an element of this family and kind, in document order. */
export function poolOf(family: Family, kind: string, root: Root, look: Look): Element[] {
  const selector = poolSelector(kind);
  const all = selector ? look.list(selector, root) : look.controls(root);
  const families = new Map<string, Family>();
  return all.filter((element) => {
    const one = kindOf(element);
    const known = families.get(one) ?? familyOf(one);
    families.set(one, known);
    return known === family;
  });
}

/** More would take too long to read in full. */
export const MOST = 600;
/** So many quick glances between two chances to give way. */
export const GLANCES = 200;

/**
 * Of many candidates those worth a close look: with the most words of what is sought in any of their
 * texts, then those nearest to where it was.
 */
export function* narrow(
  pool: readonly Element[],
  words: readonly string[],
  at: number,
  look: Look,
): Steps<readonly Element[]> {
  if (pool.length <= MOST) return pool;
  const likely: { readonly i: number; readonly worth: number }[] = [];
  for (const element of pool) {
    const i = likely.length;
    if (i % GLANCES === 0) yield;
    const glance = look.glance(element);
    const hits = words.filter((word) => glance.includes(word)).length;
    likely.push({ i, worth: hits - Math.abs(i / pool.length - at) });
  }
  likely.sort((a, b) => b.worth - a.worth);
  const chosen = new Set(likely.slice(0, MOST).map(({ i }) => i));
  return pool.filter((_, i) => chosen.has(i));
}
