import { html, nothing, type TemplateResult } from 'lit';
import { GROUP_DIMENSIONS } from '../../report-api.ts';
import type { Format } from '../format.ts';
import { localDay, type Route } from '../route.ts';
import { groupName } from './group-name.ts';
import type { Drawn } from '../views/drawn.ts';

const WEEK_DAYS = 7;

/**
 * One line for what is on its way and for what has come. It keeps its place, so that nothing below
 * moves, and is said aloud when it changes.
 */
export function statusLine(
  drawn: Drawn | undefined,
  { isLoading, route, format }: { isLoading: boolean; route: Route; format: Format },
): TemplateResult {
  return html`<p role="status" class="status-line">
    ${isLoading ? format.t.loading : drawn === undefined ? nothing : shown(drawn, { route, format })}
  </p>`;
}

/**
 * What the figures are about: the days, which may be more than were asked for, the portal and the
 * group. On paper nothing else says so.
 */
function shown(
  { head, isOfPeople = true }: Drawn,
  { route, format }: { route: Route; format: Format },
): string {
  const { t, days } = format;
  const { from, to, unit, unitDays, site } = head;
  const dimension =
    route.page === 'funnel' && GROUP_DIMENSIONS.find((each) => route[each] !== undefined);
  const parts = [
    t.shown(days(from, to)),
    ...(to > localDay(Date.now()) ? [t.notOver] : []),
    ...(unit === 'week' && isOfPeople ? [t.wholeWeeks(unitDays / WEEK_DAYS)] : []),
    ...(site === undefined ? [] : [t.portal(site)]),
    ...(dimension ? [t.onlyGroup(groupName(dimension, route[dimension] ?? '', format))] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** What "hidden" means, before the first figure. */
export function hiddenNote({ head, isOfPeople = true }: Drawn, { t, number }: Format) {
  if (head.minCount <= 1 || !isOfPeople) return nothing;
  const { minCount, roundTo, unitDays } = head;
  const note = t.hiddenNote(number(minCount), number(roundTo), unitDays / WEEK_DAYS);
  return html`<p class="note">${note}</p>`;
}
