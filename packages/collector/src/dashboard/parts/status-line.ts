import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../format.ts';
import type { Drawn } from '../views/drawn.ts';

const WEEK_DAYS = 7;

/**
 * One line for what is on its way and for what has come. It keeps its place, so that nothing below
 * moves, and is said aloud when it changes.
 */
export function statusLine(
  drawn: Drawn | undefined,
  { isLoading, format }: { isLoading: boolean; format: Format },
): TemplateResult {
  return html`<p role="status" class="status-line">
    ${isLoading ? format.t.loading : drawn === undefined ? nothing : shown(drawn, format)}
  </p>`;
}

/** The days that the figures are about, which may be more than were asked for. */
function shown({ head, isOfPeople = true }: Drawn, { t, days }: Format): string {
  const { from, to, unit, unitDays, site } = head;
  const parts = [
    t.shown(days(from, to)),
    ...(unit === 'week' && isOfPeople ? [t.wholeWeeks(unitDays / WEEK_DAYS)] : []),
    ...(site === undefined ? [] : [t.portal(site)]),
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
