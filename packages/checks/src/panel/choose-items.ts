import { criterion } from '../contract/criteria.ts';
import { LEVELS, type Level } from '../contract/types.ts';
import type { Grouping, Item, PanelState, WcagLevel } from './state.ts';

export interface Group {
  readonly key: string;
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

/** Findings in groups: the worst first, and in each from the top of the page to its end. */
export function groupItems(items: readonly Item[], by: Grouping): readonly Group[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${by}:${keyOf(item, by)}`;
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, members]) => ({
      key,
      level: worstOf(members),
      items: members.sort((a, b) => a.mark - b.mark),
    }))
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

function keyOf({ finding, mark }: Item, by: Grouping): string {
  if (by === 'rule') return finding.rule;
  return by === 'element' ? String(mark) : finding.place.part;
}

function worstOf(items: readonly Item[]): Level {
  return LEVELS.find((level) => items.some(({ finding }) => finding.level === level)) ?? 'manual';
}

export function countByLevel(items: readonly Item[]): Readonly<Record<Level, number>> {
  const count = (level: Level): number =>
    items.filter(({ finding }) => finding.level === level).length;
  return { error: count('error'), warning: count('warning'), manual: count('manual') };
}
