import type { Rules } from './rounding.ts';

/**
 * How a published total is shared out, in steps of `roundTo`. The groups and the rest add up to the
 * total exactly, so nothing can be learned by subtracting: what is published could itself be what
 * happened. The rest stands for groups that are not shown.
 */
export interface Split {
  readonly rest: number;
  readonly groups: ReadonlyMap<string, number>;
}
export const NO_SPLIT: Split = { rest: 0, groups: new Map() };

/** What is to be shared out. */
export interface Shares {
  readonly total: number;
  readonly counts: ReadonlyMap<string, number>;
  /**
   * Groups that the public knows to exist, whether or not anybody is in them. `any`: what is in no
   * group is counted as well and never shown, so the rest may be of any size.
   */
  readonly known: ReadonlySet<string> | 'any';
}

interface Place {
  /** `undefined` is the rest. */
  readonly group: string | undefined;
  steps: number;
  /** How many people it holds more than is published. */
  lack: number;
  room: number;
}

/** By how many steps the total may grow so that all of it can still be shared out. */
export function roomIn(split: Split, shares: Shares, rules: Rules): number {
  return placesIn(split, shares, rules).reduce((sum, { room }) => sum + room, 0);
}

/**
 * Shares out further steps, each to the place that lacks most. What is published of a group never
 * falls.
 */
export function growSplit(
  split: Split,
  options: { readonly shares: Shares; readonly steps: number; readonly rules: Rules },
): Split {
  const { shares, rules } = options;
  const places = placesIn(split, shares, rules);
  let left = options.steps;
  const give = (place: Place, steps: number) => {
    place.steps += steps;
    place.room -= steps;
    place.lack -= steps * rules.roundTo;
    left -= steps;
  };
  const whole = ({ lack, room }: Place) =>
    Math.max(0, Math.min(room, Math.floor(lack / rules.roundTo)));
  // Where a hidden group has become large, the rest may have become too much for the others.
  for (const place of places) if (place.room < 0) give(place, place.room);
  // All but the last few steps at once: there may be thousands.
  if (places.reduce((sum, place) => sum + whole(place), 0) <= left)
    for (const place of places) give(place, whole(place));
  while (left > 0) {
    const neediest = mostLacking(places);
    if (!neediest) break;
    give(neediest, 1);
  }
  const groups = new Map(split.groups);
  for (const { group, steps } of places) if (group !== undefined) groups.set(group, steps);
  return { rest: places.find(({ group }) => group === undefined)?.steps ?? 0, groups };
}

function mostLacking(places: readonly Place[]): Place | undefined {
  let found: Place | undefined;
  for (const place of places)
    if (place.room > 0 && (found === undefined || place.lack > found.lack)) found = place;
  return found;
}

function placesIn(split: Split, { total, counts, known }: Shares, rules: Rules): Place[] {
  const { minCount, roundTo } = rules;
  const large = [...counts].filter(([, count]) => count >= minCount);
  const inLarge = large.reduce((sum, [, count]) => sum + count, 0);
  const places = large.map(([group, count]): Place => {
    const steps = split.groups.get(group) ?? 0;
    const most = Math.floor(count / roundTo) + 1;
    return { group, steps, lack: count - steps * roundTo, room: Math.max(0, most - steps) };
  });
  const limit = restLimit(known, new Set(large.map(([group]) => group)), rules);
  // First: where two lack the same, nobody is told to be in a group that need not be.
  places.unshift({
    group: undefined,
    steps: split.rest,
    lack: total - inLarge - split.rest * roundTo,
    room: limit - split.rest,
  });
  return places;
}

/**
 * The largest rest, in steps. Leave out any one of the hidden groups: the others must be able to
 * hold it, each with fewer people than are shown. So of none can be said that anybody is in it.
 */
function restLimit(
  known: ReadonlySet<string> | 'any',
  large: ReadonlySet<string>,
  { minCount, roundTo }: Rules,
): number {
  if (known === 'any') return Number.MAX_SAFE_INTEGER;
  const hidden = [...known].filter((group) => !large.has(group)).length;
  return Math.floor((Math.max(0, hidden - 1) * (minCount - 1)) / roundTo);
}
