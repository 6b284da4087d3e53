import { TRAITS, type Fingerprint, type Trait } from '@handrail/locator';

/**
 * How much each trait says, relative to the others: what an element is weighs more than where it
 * stands. The kind is not among them: another kind is another element.
 */
const WEIGHTS: Partial<Record<Trait, number>> = {
  id: 4,
  field: 4,
  test: 4,
  name: 4,
  href: 4,
  value: 2,
  attrs: 1,
  before: 2,
  after: 2,
  heading: 1,
  path: 1,
  previous: 0.5,
  next: 0.5,
  sibling: 0.5,
  nth: 0.5,
  at: 0.5,
};
/** That an id came or went says less than that it is another one. */
const ONE_SIDED = 0.5;

/** How alike two elements are by their descriptions alone, from 0 to 1. */
export function likenessOf(a: Fingerprint, b: Fingerprint): number {
  if (tagOf(a) !== tagOf(b) || String(a.scope ?? '') !== String(b.scope ?? '')) return 0;
  let agreed = 0;
  let all = 0;
  for (const trait of TRAITS) {
    const weight = WEIGHTS[trait] ?? 0;
    const [one, other] = [a[trait], b[trait]];
    if (one === undefined && other === undefined) continue;
    const isOneSided = one === undefined || other === undefined;
    all += isOneSided ? weight * ONE_SIDED : weight;
    if (!isOneSided) agreed += weight * agreement(one, other);
  }
  return all > 0 ? agreed / all : 1;
}

function tagOf({ kind }: Fingerprint): string {
  return kind.split('.')[0] ?? '';
}

function agreement(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return 1 - Math.min(1, 4 * Math.abs(a - b));
  if (Array.isArray(a) && Array.isArray(b)) return shareOf(a.map(String), b.map(String));
  const [ones, others] = [textsOf(a), textsOf(b)];
  return Math.max(0, ...ones.flatMap((one) => others.map((other) => sameWords(one, other))));
}

/** A text, or one for each language. */
function textsOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value ? Object.values(value).map(String) : [String(value)];
}

function sameWords(a: string, b: string): number {
  return a === b ? 1 : shareOf(a.split(/\s+/), b.split(/\s+/));
}

/** Dice's coefficient of two lists. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((each) => b.includes(each)).length;
  return a.length + b.length > 0 ? (2 * common) / (a.length + b.length) : 1;
}
