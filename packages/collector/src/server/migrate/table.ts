import { ALL_DAYS, type Store } from '../store/store.ts';
import type { MigrationReport } from './migrate.ts';

const HEAD = ['day', 'flow', 'kind', 'before', 'after', ''];

/** Counts of both stores by day, flow and kind, side by side, as lines of text. */
export async function comparisonTable(from: Store, to: Store): Promise<string> {
  const [before, after] = await Promise.all([from, to].map(countsByKind));
  const keys = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort();
  const rows = keys.map((key) => {
    const [day = '', flow = '', kind = ''] = key.split(' ');
    const counts = [before?.get(key) ?? 0, after?.get(key) ?? 0];
    const mark = counts[0] === counts[1] ? '' : 'DIFFERS';
    return [day, flow || '-', kind, ...counts.map(String), mark];
  });
  return alignColumns([HEAD, ...rows]);
}

async function countsByKind(store: Store): Promise<Map<string, number>> {
  const sums = new Map<string, number>();
  for (const { day, flow, kind, count } of await store.tally({
    ...ALL_DAYS,
    by: ['day', 'flow'],
  })) {
    const key = `${day ?? ''} ${flow ?? ''} ${kind}`;
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return sums;
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

/** What a migration came to, in one line. */
export function verdict({ days, extras, isEqual }: MigrationReport): string {
  const events = days.reduce((sum, day) => sum + day.events, 0);
  const byCounts = days.filter(({ as }) => as === 'counts').length;
  if (isEqual)
    return `${events} events of ${days.length} days moved, ${byCounts} of them as counts; ${extras.lost} lost events and ${extras.places} places of steps. Every count is equal.`;
  const wrong = days.filter(({ differences }) => differences.length > 0).map(({ day }) => day);
  const ofDays = `NOT EQUAL on ${wrong.length} of ${days.length} days`;
  const which = wrong.length === 0 ? '' : `: ${wrong.join(', ')}`;
  return `${ofDays}${which}; ${extras.lossesDiffer} sums of lost events and ${extras.placesDiffer} places of steps differ. Keep using the old data, and run this again.`;
}
