/** What a bench wants to reach, and whether it does. Pure. */
import { formatColumns } from './columns.ts';

export interface Goal {
  readonly name: string;
  readonly unit: string;
  /** Null where there was nothing to measure. */
  readonly value: number | null;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Null like `value`. */
  readonly isReached: boolean | null;
}

/** @param value Null where there was nothing to measure. */
export function atLeast(name: string, value: number | null, bound: number, unit: string): Goal {
  return { name, unit, value, atLeast: bound, isReached: value === null ? null : value >= bound };
}

/** @param value Null where there was nothing to measure. */
export function atMost(name: string, value: number | null, bound: number, unit: string): Goal {
  return { name, unit, value, atMost: bound, isReached: value === null ? null : value <= bound };
}

export function formatGoals(goals: readonly Goal[]): string {
  const rows = goals.map((goal) => [
    goal.name,
    goal.value === null ? '–' : `${round(goal.value)} ${goal.unit}`,
    goal.atLeast === undefined ? `≤ ${goal.atMost ?? ''}` : `≥ ${goal.atLeast}`,
    goal.isReached === null ? 'not measured' : goal.isReached ? 'reached' : 'MISSED',
  ]);
  return formatColumns([['goal', 'is', 'wanted', ''], ...rows]);
}

/** Two digits after the point: rounding must not make a missed goal look reached. */
function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
