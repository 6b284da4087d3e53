import { compareWords } from '../compare-words.ts';
import type { Row } from '../privacy/rows.ts';
import type { RowKind } from '../privacy/cells.ts';

/** The sum of all counts, or of those that match. */
export function sumOf(rows: readonly Row[], matches: (row: Row) => boolean = () => true): number {
  return rows.reduce((sum, row) => (matches(row) ? sum + row.count : sum), 0);
}

export const ofKind = (rows: readonly Row[], kind: RowKind): Row[] =>
  rows.filter((row) => row.kind === kind);

/** Runs that came to their end. */
export const completedIn = (rows: readonly Row[]): number =>
  sumOf(ofKind(rows, 'flow.ended'), ({ detail }) => detail === 'completed');

/** Sums by key, the largest first; equal ones by the alphabet. */
export function countBy(rows: readonly Row[], key: (row: Row) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + row.count);
  return [...counts].sort(([a, m], [b, n]) => n - m || compareWords(a, b));
}
