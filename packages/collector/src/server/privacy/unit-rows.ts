import type { PublishedFigure, PublishedUnit } from './publish-unit.ts';
import type { Rules } from './rounding.ts';
import type { Row, View } from './rows.ts';

/** What is published of a unit, as rows of counts. */
export function rowsOf(
  unit: PublishedUnit,
  from: string,
  { view }: { readonly view?: View | undefined },
  { roundTo }: Rules,
): Row[] {
  const rows: Row[] = [];
  for (const figure of unit.values()) {
    const add = (steps: number, members: Partial<Row>) => {
      if (steps === 0) return;
      const count = steps * roundTo;
      rows.push({ ...figure.cell, from, group: '', part: '', bucket: 0, count, ...members });
    };
    if (view) addGroups(figure, view, add);
    else addAll(figure, add);
  }
  return rows;
}

type Add = (steps: number, members: Partial<Row>) => void;

function addAll({ steps, parts, buckets }: PublishedFigure, add: Add): void {
  const times = buckets.get('');
  if (times) return times.forEach((own, bucket) => add(own, { bucket }));
  if (!parts) return add(steps, {});
  add(parts.rest, {});
  for (const [part, own] of parts.groups) add(own, { part });
}

function addGroups(
  { groups, buckets }: PublishedFigure,
  { dimension, group: only }: View,
  add: Add,
): void {
  for (const [group, steps] of groups[dimension].groups) {
    if (only !== undefined && only !== group) continue;
    const times = buckets.get(`${dimension} ${group}`);
    if (times) times.forEach((own, bucket) => add(own, { group, bucket }));
    else add(steps, { group });
  }
}
