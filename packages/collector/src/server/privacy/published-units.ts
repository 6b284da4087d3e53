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

/**
 * What is published of each unit of a flow, by site. It is remembered: figures only grow from what
 * was shown before, and only by whole steps.
 */
export function createPublishedUnits(
  store: Pick<Store, 'tally'>,
  { rules, unitDays, now }: { readonly rules: Rules; readonly unitDays: number; now(): number },
) {
  const units = new Map<string, { readonly at: number; readonly sites: Sites }>();
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

  return async ({ flow, from }: { flow: string; from: string }): Promise<Sites> => {
    const key = `${from} ${flow}`;
    const days = daysOfUnit(from, unitDays);
    const known = units.get(key);
    const isRecent = days.to >= dayText(now() - RECENT_DAYS * DAY_MS);
    if (known && !isRecent && now() - known.at < STALE_MS) return known.sites;
    const by = ['site', 'lang', 'device', 'version'] as const;
    const tallies = groupBy(await store.tally({ ...days, flow, by }), ({ site = '' }) => site);
    // Not `known`: somebody else may have published in between.
    const before = units.get(key)?.sites;
    // Anybody can ask for flows that there are not.
    if (tallies.size === 0) return before ?? new Map();
    const sites = new Map(before);
    for (const [site, own] of tallies)
      sites.set(site, publish(`${site} ${flow}`, own, before?.get(site)));
    const oldest = units.keys().next();
    if (!units.has(key) && units.size >= MAX_UNITS && !oldest.done) units.delete(oldest.value);
    units.set(key, { at: now(), sites });
    return sites;
  };
}
