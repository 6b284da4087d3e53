import { observe } from './describe.ts';
import { locate, type LocateOptions } from './locate.ts';
import { TRAITS, type Fingerprint, type Observation, type Trait } from './types.ts';

/** One look at a page where the element was recognised: data for an author's tool. */
export interface Visit {
  /** How sure it was, by what the author wrote alone; in [0, 1]. */
  readonly confidence: number;
  /** Traits that are not as the author wrote them. Holds no text: fit for a collector. */
  readonly drift: readonly Trait[];
  /** What is there now. Holds text of the page: for the author's own machine only. */
  readonly seen: Observation;
}

/** What an author may add to a fingerprint, and why. Nothing is added by itself. */
export interface Proposal {
  /** How many visits agree. */
  readonly visits: number;
  /** The lowest confidence among them. */
  readonly confidence: number;
  readonly drift: readonly Trait[];
  /** The fingerprint as the author wrote it, with the observation added to `seen`. */
  readonly fingerprint: Fingerprint;
}

export interface HealOptions {
  /** Less sure visits do not count, in [0, 1]. @default 0.95 */
  readonly minConfidence?: number | undefined;
  /** So many visits must have seen the same. @default 3 */
  readonly minVisits?: number | undefined;
}

const MAX_SEEN = 3;

/**
 * Looks at a page for later healing.
 *
 * Earlier additions are left aside, so that one wrong guess never carries the next.
 *
 * @returns null where the author's own fingerprint does not find the element.
 */
export function visit(
  fingerprint: Fingerprint,
  root: Document,
  options: LocateOptions = {},
): Visit | null {
  const own: Fingerprint = { ...fingerprint, seen: undefined };
  const result = locate(own, root, options);
  if (result.status !== 'found') return null;
  const { confidence, drift, element } = result;
  return { confidence, drift, seen: observe(element, languageOf(own, root, options)) };
}

/** Observations of a fingerprint with one text per language are kept in the page's language. */
function languageOf(
  { name }: Fingerprint,
  root: Document,
  { lang = root.documentElement.lang }: LocateOptions,
): string | undefined {
  return typeof name === 'object' ? lang || undefined : undefined;
}

/**
 * Proposes to add what several visits saw alike. The author's fingerprint stays as written.
 *
 * @returns null without drift, without enough sure visits that agree, or with three additions already.
 */
export function heal(
  fingerprint: Fingerprint,
  visits: readonly Visit[],
  { minConfidence = 0.95, minVisits = 3 }: HealOptions = {},
): Proposal | null {
  const { seen = [] } = fingerprint;
  const groups = new Map<string, Visit[]>();
  for (const each of visits) {
    const changed = changesIn(each);
    if (each.confidence < minConfidence || !Object.keys(changed).length) continue;
    const key = keyOf(changed);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const [agreeing = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  const [first] = agreeing;
  if (!first || agreeing.length < minVisits || seen.length >= MAX_SEEN) return null;
  const addition = changesIn(first);
  if (seen.some((known) => keyOf(known) === keyOf(addition))) return null;
  return {
    visits: agreeing.length,
    confidence: Math.min(...agreeing.map(({ confidence }) => confidence)),
    drift: first.drift,
    fingerprint: { ...fingerprint, seen: [...seen, addition] },
  };
}

/** Only what drifted and is a trait of its own; in a stable order. */
function changesIn({ drift, seen }: Visit): Observation {
  const changed = TRAITS.filter(
    (trait) => drift.includes(trait) && seen[trait as keyof Observation] !== undefined,
  ).map((trait) => [trait, seen[trait as keyof Observation]]);
  return Object.fromEntries(changed) as Observation;
}

/** The same for observations that hold the same. */
function keyOf(observation: Observation): string {
  return TRAITS.map((trait) => {
    const value: unknown = observation[trait as keyof Observation];
    const parts = typeof value === 'object' && value ? Object.entries(value).flat() : [value];
    return parts.join('\t');
  }).join('\n');
}
