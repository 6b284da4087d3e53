/** Units of counts for tests, and what an attacker may see of them. */
import type { Tally } from '../store/store.ts';
import { publishUnit, type PublishedUnit } from './publish-unit.ts';
import type { Rules } from './rounding.ts';
import { NO_SPLIT } from './split.ts';
import { createUnit, type Unit } from './unit.ts';

export type Counts = Readonly<Record<string, number>>;

/** One cell: its counts by group (their sums must agree) and, for some kinds, by part. */
export interface TestCell {
  readonly kind: Tally['kind'];
  readonly step?: string;
  readonly detail?: string;
  readonly lang: Counts;
  readonly device?: Counts;
  readonly version?: Counts;
}

export const sum = (counts: Counts): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** A unit with these cells; a dimension left out has one large group. */
export function unitOf(cells: readonly TestCell[]): Unit {
  const tallies = cells.flatMap(({ kind, step = '', detail = '', lang, ...others }): Tally[] => {
    const total = sum(lang);
    const { device = { desktop: total }, version = { 1: total } } = others;
    return pairUp(lang, device, version).map(([names, count]) => ({
      kind,
      step,
      detail,
      value: 0,
      count,
      lang: names[0] ?? '',
      device: (names[1] ?? '') as 'desktop',
      version: Number(names[2]),
    }));
  });
  return createUnit(tallies);
}

/** Rows that have these sums by each dimension: all dimensions laid side by side and cut. */
function pairUp(...dimensions: readonly Counts[]): [names: string[], count: number][] {
  const rows: [string[], number][] = [];
  const left = dimensions.map((counts) => Object.entries(counts).filter(([, count]) => count > 0));
  while (left.every((groups) => groups.length > 0)) {
    const heads = left.flatMap(([head]) => (head ? [head] : []));
    const count = Math.min(...heads.map(([, own]) => own));
    rows.push([heads.map(([name]) => name), count]);
    for (const groups of left) {
      const [head] = groups;
      if (head && head[1] === count) groups.shift();
      else if (head) groups[0] = [head[0], head[1] - count];
    }
  }
  return rows;
}

/** All that anybody can see of a unit, as one text: equal texts cannot be told apart. */
export function viewOf(published: PublishedUnit): string {
  const shownIn = (counts: ReadonlyMap<string, number>) =>
    [...counts].filter(([, steps]) => steps > 0).sort();
  return JSON.stringify(
    [...published]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .filter(([, { steps }]) => steps > 0)
      .map(([key, { steps, parts, groups }]) => [
        key,
        steps,
        parts && shownIn(parts.groups),
        shownIn(groups.lang.groups),
        shownIn(groups.device.groups),
        shownIn(groups.version.groups),
      ]),
  );
}

export interface Seen {
  readonly view: string;
  /** The most that is shown of a group, or that it is shown to have grown by. */
  readonly largest: number;
}

/** What is shown after each of some states of a unit, each with more events than the last. */
export function showAll(states: readonly Unit[], rules: Rules): Seen {
  let published: PublishedUnit = new Map();
  let largest = 0;
  const views = states.map((unit) => {
    const before = published;
    published = publishUnit(unit, { before, rules });
    for (const [key, { groups, parts }] of published) {
      for (const [dimension, split] of Object.entries({ ...groups, parts: parts ?? NO_SPLIT })) {
        for (const [group, steps] of split.groups) {
          // A group that stands for a dimension that was left out.
          if (group === 'desktop' || group === '1') continue;
          const old = before.get(key)?.groups[dimension as 'lang']?.groups.get(group) ?? 0;
          largest = Math.max(largest, (steps - old) * rules.roundTo);
        }
      }
    }
    return viewOf(published);
  });
  return { view: views.join('\n'), largest };
}

/** All ways to give each name a count from 0 to `most`. */
export function* countsOf(names: readonly string[], most: number): Generator<Counts> {
  const [name, ...rest] = names;
  if (name === undefined) {
    yield {};
    return;
  }
  for (let count = 0; count <= most; count++)
    for (const others of countsOf(rest, most)) yield { [name]: count, ...others };
}

/**
 * The attacker who knows the code and everything that could have happened: collects, for each view,
 * the least and the largest value that each secret has in all worlds with that view.
 *
 * @param most size of the worlds. A view that shows more of a group is not judged: of the worlds
 *   with that view, many are too large to be among those tried.
 */
export function createAttacker({ minCount, most }: { minCount: number; most: number }) {
  const ranges = new Map<string, { low: number; high: number }>();
  return {
    see({ view, largest }: Seen, secrets: Counts): void {
      if (largest > most) return;
      for (const [name, value] of Object.entries(secrets)) {
        const key = `${name} in ${view}`;
        const { low, high } = ranges.get(key) ?? { low: value, high: value };
        ranges.set(key, { low: Math.min(low, value), high: Math.max(high, value) });
      }
    },
    /** Secrets that are known to be somebody, and fewer people than may be shown. */
    pinned: (): string[] =>
      [...ranges]
        .filter(([, { low, high }]) => low > 0 && high < minCount)
        .map(([key, { low, high }]) => `${low}–${high}: ${key}`),
    judged: (): number => ranges.size,
  };
}
