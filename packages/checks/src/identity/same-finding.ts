import type { FindingIdentity } from './finding-identity.ts';
import { likenessOf } from './likeness.ts';

/** From here on two descriptions are of one element: half of what is known of either agrees. */
const ALIKE = 0.5;
/** An unchanged text and markup is worth as much as the name of a control, which many images lack. */
const UNCHANGED = 0.25;

/**
 * `same`: the finding is known and what was judged is as it was. `changed`: it is the same problem at
 * the same element, but its text or markup is another now, so a person should look again. `other`:
 * another finding.
 */
export type Sameness = 'same' | 'changed' | 'other';

/** Compares two findings as data, also from different releases of the page. */
export function sameFinding(a: FindingIdentity, b: FindingIdentity): Sameness {
  if (likeness(a, b) < ALIKE) return 'other';
  return a.state === b.state ? 'same' : 'changed';
}

/** Which findings are known, which are new, and which known ones are no longer there. */
export interface Paired<A, B> {
  readonly pairs: readonly { readonly known: A; readonly found: B; readonly isChanged: boolean }[];
  /** Found, but not known. */
  readonly fresh: readonly B[];
  /** Known, but not found. */
  readonly gone: readonly A[];
}

/**
 * Pairs known findings with those found now, each at most once: five known images without an
 * alternative do not excuse a sixth. The most alike are paired first.
 */
export function pairFindings<A extends FindingIdentity, B extends FindingIdentity>(
  known: readonly A[],
  found: readonly B[],
): Paired<A, B> {
  const pairs: { known: A; found: B; isChanged: boolean }[] = [];
  const left = new Set(known);
  const fresh = new Set(found);
  const pair = (a: A, b: B): void => {
    if (!left.has(a) || !fresh.has(b)) return;
    left.delete(a);
    fresh.delete(b);
    pairs.push({ known: a, found: b, isChanged: a.state !== b.state });
  };
  // Most have not changed at all: a page with a thousand findings need not compare them all.
  const byKey = groupBy(known, keyOf);
  for (const b of found) {
    const twin = byKey.get(keyOf(b))?.pop();
    if (twin) pair(twin, b);
  }
  const byPlace = groupBy([...left], placeOf);
  for (const [place, news] of groupBy([...fresh], placeOf)) {
    const olds = byPlace.get(place) ?? [];
    const likely = news.flatMap((b) =>
      olds.map((a) => ({ a, b, worth: likeness(a, b) })).filter(({ worth }) => worth >= ALIKE),
    );
    likely.sort((one, other) => other.worth - one.worth);
    for (const { a, b } of likely) pair(a, b);
  }
  return { pairs, fresh: [...fresh], gone: [...left] };
}

function likeness(a: FindingIdentity, b: FindingIdentity): number {
  if (a.rule !== b.rule || a.page !== b.page) return 0;
  if (!a.fingerprint || !b.fingerprint) return a.fingerprint === b.fingerprint ? 1 : 0;
  const alike = likenessOf(a.fingerprint, b.fingerprint);
  return a.state === b.state ? alike + UNCHANGED * (1 - alike) : alike;
}

function placeOf({ rule, page }: FindingIdentity): string {
  return `${rule} ${page}`;
}

function keyOf(identity: FindingIdentity): string {
  const { fingerprint, state } = identity;
  const traits = Object.entries(fingerprint ?? {}).map((entry) => JSON.stringify(entry));
  return `${placeOf(identity)} ${state} ${traits.sort().join()}`;
}

function groupBy<T>(all: readonly T[], keyFor: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyFor(each);
    const group = groups.get(key) ?? [];
    group.push(each);
    groups.set(key, group);
  }
  return groups;
}
