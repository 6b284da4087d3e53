import { criterion } from '../contract/criteria.ts';
import { GROUPS, LEVELS, type Group as Affected, type Level } from '../contract/types.ts';
import type { Grouping, Item, PanelState, WcagLevel } from './state.ts';

export interface Group {
  readonly key: string;
  /** What its findings share: a rule, a part of the page, who is kept out. */
  readonly name: string;
  readonly level: Level;
  readonly items: readonly Item[];
}

/** Findings that the filters let through; those whose dismissal counts are left out. */
export function chooseItems(state: PanelState): readonly Item[] {
  const { levels } = state;
  return chooseByWcag(state).filter(({ finding }) => levels.includes(finding.level));
}

/** The same for all levels of certainty. */
export function chooseByWcag({ items, wcag }: PanelState): readonly Item[] {
  return items.filter(
    ({ finding, dismissal }) =>
      dismissal?.standing !== 'counts' && wcag.includes(wcagLevelOf(finding.wcag)),
  );
}

/** Of several criteria the lowest level, for that is what fails first. */
export function wcagLevelOf(ids: Item['finding']['wcag']): WcagLevel {
  const levels = ids.map((id) => criterion(id).level);
  return (['A', 'AA', 'AAA'] as const).find((level) => levels.includes(level)) ?? 'none';
}

/** Whom a rule is for; none where nobody said so. */
export type Affects = (rule: string) => readonly Affected[];

/**
 * Findings in groups: the worst first, and in each from the top of the page to its end. By who is
 * kept out, a finding is in as many groups as there are kinds of people whom it keeps out.
 */
export function groupItems(
  items: readonly Item[],
  by: Grouping,
  affects: Affects,
): readonly Group[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const name of namesOf(item, by, affects)) {
      const group = groups.get(name) ?? [];
      group.push(item);
      groups.set(name, group);
    }
  }
  return [...groups]
    .map(([name, members]) => ({
      key: `${by}:${name}`,
      name,
      level: worstOf(members),
      items: members.sort((a, b) => a.mark - b.mark),
    }))
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || compare[by](a, b));
}

/** Groups of one level: always in the same order, whichever was found first this time. */
const byPlace = (a: Group, b: Group): number =>
  (a.items[0]?.mark ?? 0) - (b.items[0]?.mark ?? 0) || (a.name < b.name ? -1 : 1);
const compare: Readonly<Record<Grouping, (a: Group, b: Group) => number>> = {
  rule: byPlace,
  element: byPlace,
  part: byPlace,
  // Nearly all kinds of people have an error; those with most of them come first.
  affected: (a, b) => b.items.length - a.items.length || rankOf(a) - rankOf(b),
};
function rankOf({ name }: Group): number {
  return [...GROUPS, ''].indexOf(name);
}

function namesOf({ finding, mark }: Item, by: Grouping, affects: Affects): readonly string[] {
  switch (by) {
    case 'rule':
      return [finding.rule];
    case 'element':
      return [String(mark)];
    case 'part':
      return [finding.place.part];
    case 'affected': {
      const names = affects(finding.rule);
      return names.length > 0 ? names : [''];
    }
  }
}

function worstOf(items: readonly Item[]): Level {
  return LEVELS.find((level) => items.some(({ finding }) => finding.level === level)) ?? 'manual';
}

export function countByLevel(items: readonly Item[]): Readonly<Record<Level, number>> {
  const count = (level: Level): number =>
    items.filter(({ finding }) => finding.level === level).length;
  return { error: count('error'), warning: count('warning'), manual: count('manual') };
}
