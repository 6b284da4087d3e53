import { contenderNames, peerNames, type ContenderName } from './contenders.ts';

/** A number, an answer in words, or `null`: this did not happen at all. */
export type Value = number | string | null;

/** One measured property of every contender. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly values: Readonly<Record<ContenderName, Value>>;
  /** What Handrail wants to reach, in words. Empty for a figure that is only told. */
  readonly goal: string;
  /** `null` where there is no goal. */
  readonly met: boolean | null;
  /** Handrail's value over the best peer's; `null` where that says nothing. */
  readonly ratio: number | null;
}

interface Goal {
  /** Handrail's value is this or less. */
  readonly atMost?: number;
  readonly atLeast?: number;
  /** Handrail is no worse than the best peer of this run. */
  readonly likeBestPeer?: boolean;
  readonly is?: string;
}

export interface RowOptions {
  readonly unit?: string;
  readonly goal?: Goal;
  readonly better?: 'low' | 'high';
}

export type Values = Readonly<Record<ContenderName, Value>>;

export function makeRow(
  name: string,
  values: Values,
  { unit = '', goal, better = 'low' }: RowOptions = {},
): Row {
  const own = values.handrail;
  const best = bestPeer(values, better);
  const isRatio = typeof own === 'number' && best !== null && best > 0 && unit !== '';
  return {
    name,
    unit,
    values,
    goal: goal ? describe(goal, unit) : '',
    met: goal ? isMet(own, goal, { best, better }) : null,
    ratio: isRatio ? own / best : null,
  };
}

function bestPeer(values: Values, better: 'low' | 'high'): number | null {
  const numbers = peerNames
    .map((name) => values[name])
    .filter((value) => typeof value === 'number');
  if (numbers.length === 0) return null;
  return better === 'low' ? Math.min(...numbers) : Math.max(...numbers);
}

function describe({ atMost, atLeast, likeBestPeer, is }: Goal, unit: string): string {
  const parts = [];
  const suffix = unit && !unit.startsWith('/') ? ` ${unit}` : unit;
  if (atMost !== undefined) parts.push(`≤ ${atMost}${suffix}`);
  if (atLeast !== undefined) parts.push(`≥ ${atLeast}${suffix}`);
  if (likeBestPeer) parts.push('≤ best peer');
  if (is !== undefined) parts.push(is);
  return parts.join(', ');
}

function isMet(
  own: Value,
  { atMost, atLeast, likeBestPeer, is }: Goal,
  peer: { best: number | null; better: string },
): boolean {
  if (is !== undefined) return own === is;
  if (typeof own !== 'number') return false;
  if (atMost !== undefined && own > atMost) return false;
  if (atLeast !== undefined && own < atLeast) return false;
  if (!likeBestPeer || peer.best === null) return true;
  return peer.better === 'low' ? own <= peer.best : own >= peer.best;
}

/** The same figure of each contender's result. */
export function pick<T>(
  results: Readonly<Record<ContenderName, T>>,
  read: (result: T, name: ContenderName) => Value,
): Values {
  return Object.fromEntries(
    contenderNames.map((name) => [name, read(results[name], name)]),
  ) as Record<ContenderName, Value>;
}

export function median(numbers: readonly (number | null)[]): number | null {
  const sorted = numbers.filter((each) => each !== null).sort((a, b) => a - b);
  // A step that did not come in most rounds has no time.
  if (sorted.length * 2 <= numbers.length) return null;
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  return middle === undefined ? null : Math.round(middle * 10) / 10;
}
