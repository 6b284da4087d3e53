import { EVENT_KINDS, type EventKind } from '@handrail/flow/events';
import { groupBy } from '../group-by.ts';
import { DAY_MS, dayText } from '../store/event-row.ts';
import type { Store, Tally } from '../store/store.ts';
import { groupsShown, publishUnit, type PublishedUnit } from './publish-unit.ts';
import type { Rules } from './rounding.ts';
import { createUnit } from './unit.ts';
import { daysOfUnit } from './weeks.ts';

/** Runs of units that ended before hardly change; such units are looked at again after `STALE_MS`. */
const RECENT_DAYS = 7;
const STALE_MS = 600_000;
/** Enough for 25 months of a hundred flows, with units of one week. */
const MAX_UNITS = 11_000;

type Sites = ReadonlyMap<string, PublishedUnit>;
interface Known {
  readonly sites: Sites;
  /** When each kind was looked at. */
  readonly at: ReadonlyMap<EventKind, number>;
}
interface Wanted {
  readonly flow: string;
  /** First day of the unit. */
  readonly from: string;
  /** What must be up to date; there may be more. @default all */
  readonly kinds?: readonly EventKind[] | undefined;
}
const ALL_KINDS = Object.keys(EVENT_KINDS) as EventKind[];

/**
 * What is published of each unit of a flow, by site. It is remembered: figures only grow from what
 * was shown before, and only by whole steps. Each figure is published by itself but for the groups of
 * `flow.started`: so those are looked at with whatever else is asked for, and the rest may wait.
 */
export function createPublishedUnits(
  store: Pick<Store, 'tally'>,
  { rules, unitDays, now }: { readonly rules: Rules; readonly unitDays: number; now(): number },
) {
  const units = new Map<string, Known>();
  /** Languages and versions that were shown of a flow at a site, whenever. */
  const shown = new Map<string, { readonly lang: Set<string>; readonly version: Set<string> }>();
  const publish = (name: string, tallies: readonly Tally[], before: PublishedUnit | undefined) => {
    const known = shown.get(name) ?? { lang: new Set<string>(), version: new Set<string>() };
    const published = publishUnit(createUnit(tallies), { before, rules, known });
    const { lang, version } = groupsShown(published);
    for (const group of lang) known.lang.add(group);
    for (const group of version) known.version.add(group);
    if (lang.size > 0) shown.set(name, known);
    return published;
  };

  const isFresh = (known: Known, kinds: readonly EventKind[]) =>
    kinds.every((kind) => now() - (known.at.get(kind) ?? -Infinity) < STALE_MS);

  return async ({ flow, from, kinds }: Wanted): Promise<Sites> => {
    const asked = kinds && [...new Set<EventKind>(['flow.started', ...kinds])];
    const key = `${from} ${flow}`;
    const days = daysOfUnit(from, unitDays);
    const known = units.get(key);
    const isRecent = days.to >= dayText(now() - RECENT_DAYS * DAY_MS);
    if (known && !isRecent && isFresh(known, asked ?? ALL_KINDS)) return known.sites;
    const by = ['site', 'lang', 'device', 'version'] as const;
    const tallies = groupBy(
      await store.tally({ ...days, flow, by, kinds: asked }),
      ({ site = '' }) => site,
    );
    // Not `known`: somebody else may have published in between.
    const { sites: before, at } = units.get(key) ?? {};
    // Anybody can ask for flows that there are not.
    if (tallies.size === 0) return before ?? new Map();
    const sites = new Map(before);
    for (const [site, own] of tallies)
      sites.set(site, publish(`${site} ${flow}`, own, before?.get(site)));
    const oldest = units.keys().next();
    if (!units.has(key) && units.size >= MAX_UNITS && !oldest.done) units.delete(oldest.value);
    const looked = (asked ?? ALL_KINDS).map((kind): [EventKind, number] => [kind, now()]);
    units.set(key, { sites, at: new Map([...(at ?? []), ...looked]) });
    return sites;
  };
}
