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
  const tallies = { lang: [] as Tally[], device: [] as Tally[], version: [] as Tally[] };
  for (const { kind, step = '', detail = '', lang, device, version } of cells) {
    const total = sum(lang);
    const of = { kind, step, detail, value: 0 };
    for (const [group, count] of Object.entries(lang))
      if (count > 0) tallies.lang.push({ ...of, lang: group, count });
    for (const [group, count] of Object.entries(device ?? { desktop: total }))
      if (count > 0) tallies.device.push({ ...of, device: group as 'desktop', count });
    for (const [group, count] of Object.entries(version ?? { 1: total }))
      if (count > 0) tallies.version.push({ ...of, version: Number(group), count });
  }
  return createUnit(tallies);
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
    published = publishUnit(unit, before, rules);
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
  if (name === undefined) return yield {};
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
