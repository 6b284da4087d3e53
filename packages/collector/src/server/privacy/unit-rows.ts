import type { PublishedFigure, PublishedUnit } from './publish-unit.ts';
import type { Rules } from './rounding.ts';
import type { Row, View } from './rows.ts';

/** What is published of a unit, as rows of counts. */
export function rowsOf(
  unit: PublishedUnit,
  { from, view, rules }: { readonly from: string; readonly view: View; readonly rules: Rules },
): Row[] {
  const rows: Row[] = [];
  for (const figure of unit.values()) {
    const { dimension } = view;
    const add = (steps: number, members: Partial<Row>) => {
      if (steps === 0) return;
      const count = steps * rules.roundTo;
      const rest = { from, dimension, group: '', part: '', bucket: 0, count };
      rows.push({ ...figure.cell, ...rest, ...members });
    };
    if (dimension === 'all') addAll(figure, add);
    else addGroups(figure, { dimension, only: view.group }, add);
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
  options: {
    readonly dimension: keyof PublishedFigure['groups'];
    readonly only: string | undefined;
  },
  add: Add,
): void {
  const { dimension, only } = options;
  for (const [group, steps] of groups[dimension].groups) {
    if (only !== undefined && only !== group) continue;
    const times = buckets.get(`${dimension} ${group}`);
    if (times) times.forEach((own, bucket) => add(own, { group, bucket }));
    else add(steps, { group });
  }
}
