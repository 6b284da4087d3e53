import { DEVICES, MISS_REASONS } from '@handrail/flow/events';
import { GROUP_DIMENSIONS, type GroupDimension } from '../../report-api.ts';
import type { Cell } from './cells.ts';
import { stepsOf, type Rules } from './rounding.ts';
import { growSplit, NO_SPLIT, roomIn, type Shares, type Split } from './split.ts';
import { spreadOver, type Figure, type Unit } from './unit.ts';

/** What is shown of a cell, in steps of `roundTo`. */
export interface PublishedFigure {
  readonly cell: Cell;
  readonly steps: number;
  readonly parts: Split | undefined;
  readonly groups: Readonly<Record<GroupDimension, Split>>;
  /** Steps by bucket of time: of all (`''`) and of each group (`lang es`). */
  readonly buckets: ReadonlyMap<string, readonly number[]>;
}
export type PublishedUnit = ReadonlyMap<string, PublishedFigure>;

/** Languages and versions in which runs were shown before: everybody knows that they exist. */
export interface KnownGroups {
  readonly lang: ReadonlySet<string>;
  readonly version: ReadonlySet<string>;
}
type Known = Record<GroupDimension, ReadonlySet<string>>;
const NO_GROUPS: KnownGroups = { lang: new Set(), version: new Set() };
const DEVICE_CLASSES: ReadonlySet<string> = new Set(DEVICES);
const REASONS: ReadonlySet<string> = new Set(MISS_REASONS);

/**
 * What may be shown of a unit.
 *
 * The result could itself be what happened: every count in it is none or at least `minCount`, groups
 * and parts add up to their totals, and publishing it would give it again. So whoever sees all of
 * it, and knows this code, cannot tell that anywhere there were few people but some.
 *
 * @param options.before what was shown of this unit until now: figures only grow, by whole steps.
 * @param options.known from other units of the flow. May only be made of what was published.
 */
export function publishUnit(
  unit: Unit,
  options: {
    readonly before?: PublishedUnit | undefined;
    readonly rules: Rules;
    readonly known?: KnownGroups | undefined;
  },
): PublishedUnit {
  const { before = new Map<string, PublishedFigure>(), rules, known: others = NO_GROUPS } = options;
  const published = new Map(before);
  const publish = (key: string, figure: Figure, known: Known) => {
    const next = publishFigure(figure, before.get(key), { known, rules });
    if (next) published.set(key, next);
  };
  const isStart = ({ cell }: Figure) => cell.kind === 'flow.started';
  const known: Known = { ...others, device: DEVICE_CLASSES };
  for (const [key, figure] of unit) if (isStart(figure)) publish(key, figure, known);
  // In which languages and versions runs were started is public now, as far as it is shown.
  const here = groupsShown(published);
  known.lang = new Set([...others.lang, ...here.lang]);
  known.version = new Set([...others.version, ...here.version]);
  for (const [key, figure] of unit) if (!isStart(figure)) publish(key, figure, known);
  return published;
}

/** Languages and versions in which runs are shown. */
export function groupsShown(published: PublishedUnit): KnownGroups {
  const known = { lang: new Set<string>(), version: new Set<string>() };
  for (const { cell, groups } of published.values()) {
    if (cell.kind !== 'flow.started') continue;
    for (const dimension of ['lang', 'version'] as const)
      for (const [group, steps] of groups[dimension].groups)
        if (steps > 0) known[dimension].add(group);
  }
  return known;
}

function publishFigure(
  figure: Figure,
  before: PublishedFigure | undefined,
  { known, rules }: { known: Known; rules: Rules },
): PublishedFigure | undefined {
  const shown = before?.steps ?? 0;
  const wanted = stepsOf(figure.count, rules) - shown;
  if (wanted <= 0) return undefined;

  const sharesOf = (dimension: GroupDimension): Shares => ({
    total: figure.count,
    counts: new Map([...figure.groups[dimension]].map(([group, { count }]) => [group, count])),
    known: known[dimension],
  });
  const partShares: Shares | undefined = figure.parts && {
    total: figure.count,
    counts: figure.parts,
    known: figure.cell.kind === 'target.missed' ? REASONS : 'any',
  };
  const splitOf = (dimension: GroupDimension) => before?.groups[dimension] ?? NO_SPLIT;
  const partsBefore = before?.parts ?? NO_SPLIT;
  const rooms = GROUP_DIMENSIONS.map((dimension) =>
    roomIn(splitOf(dimension), sharesOf(dimension), rules),
  );
  if (partShares) rooms.push(roomIn(partsBefore, partShares, rules));
  const steps = Math.min(wanted, ...rooms);
  if (steps <= 0) return undefined;

  const grow = (split: Split, shares: Shares) => growSplit(split, { shares, steps, rules });
  const growGroup = (dimension: GroupDimension) => grow(splitOf(dimension), sharesOf(dimension));
  const groups = {
    lang: growGroup('lang'),
    device: growGroup('device'),
    version: growGroup('version'),
  };
  return {
    cell: figure.cell,
    steps: shown + steps,
    parts: partShares && grow(partsBefore, partShares),
    groups,
    buckets: bucketsOf(figure, shown + steps, groups),
  };
}

function bucketsOf(
  figure: Figure,
  steps: number,
  groups: PublishedFigure['groups'],
): PublishedFigure['buckets'] {
  const buckets = new Map<string, readonly number[]>();
  if (figure.buckets.length === 0) return buckets;
  buckets.set('', spreadOver(figure.buckets, steps));
  for (const dimension of GROUP_DIMENSIONS) {
    for (const [group, own] of groups[dimension].groups) {
      const amount = figure.groups[dimension].get(group);
      if (amount) buckets.set(`${dimension} ${group}`, spreadOver(amount.buckets, own));
    }
  }
  return buckets;
}
