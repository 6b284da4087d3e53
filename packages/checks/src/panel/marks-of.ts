import { LEVELS } from '../contract/types.ts';
import { chooseItems } from './choose-items.ts';
import type { Mark } from './marks.ts';
import type { Item, PanelState } from './state.ts';

/** What to mark in the page for what the panel shows. */
export function marksOf(state: PanelState): readonly Mark[] {
  if (!state.showsMarks) return [];
  switch (state.view) {
    case 'findings':
      return marksOfItems(chooseItems(state));
    case 'tab-order':
      return (state.tabOrder ?? []).map(({ element, number, note }) =>
        plain(element, String(number), note),
      );
    case 'outline':
      return (state.outline?.headings ?? []).map(({ element, level, note }) =>
        plain(element, `h${level}`, note),
      );
    case 'images':
      return (state.images ?? []).map(({ element, kind }, index) =>
        plain(element, String(index + 1), kind === 'missing' ? kind : ''),
      );
    case 'reading':
      return (state.reading ?? []).map(({ element, longest, isHard }) =>
        plain(element, String(longest), isHard ? 'hard' : ''),
      );
    case 'dismissed':
    case 'report':
      return [];
  }
}

function plain(element: Element, label: string, note: string): Mark {
  return { element, label, tone: note ? 'warning' : 'plain', item: null };
}

/** One mark for each element, in the colour of the worst that was found at it. */
function marksOfItems(items: readonly Item[]): readonly Mark[] {
  const worst = new Map<Element, Item>();
  for (const item of items) {
    const { element, level } = item.finding;
    if (!element) continue;
    const known = worst.get(element);
    if (!known || LEVELS.indexOf(level) < LEVELS.indexOf(known.finding.level))
      worst.set(element, item);
  }
  return [...worst].map(([element, { id, mark, finding }]) => ({
    element,
    label: String(mark),
    tone: finding.level,
    item: id,
  }));
}
