import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../format.ts';
import { lastDays, writeRoute, type Choices, type Route } from '../route.ts';

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}

/** A list to choose from beside the period. */
export interface FilterList {
  readonly name: 'site' | 'group' | 'by' | 'before' | 'after';
  readonly label: string;
  readonly chosen: string;
  /** Choices under the empty heading stand first. */
  readonly groups: readonly {
    readonly heading: string;
    readonly choices: readonly FilterChoice[];
  }[];
}

/** Days of the periods that can be had by one click. */
const PERIODS = [28, 84, 364] as const;

/**
 * The form that chooses period and group. Nothing changes before its button is pressed.
 *
 * @param choose turns what was chosen in the lists into parts of the address.
 */
export function filters(
  route: Route,
  { t }: Format,
  { lists, choose }: { lists: readonly FilterList[]; choose(values: FormData): Choices },
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const values = new FormData(event.target as HTMLFormElement);
    const { page, flow } = route;
    const site = lists.some(({ name }) => name === 'site') ? textOf(values, 'site') : route.site;
    // A day that was emptied stays as it was.
    const day = (name: 'from' | 'to') => textOf(values, name) || route[name];
    const [from = '', to = ''] = [day('from'), day('to')].sort();
    location.hash = writeRoute({
      ...{ page, flow, from, to },
      ...(site ? { site } : {}),
      ...choose(values),
    });
  };
  // Attributes, not properties: what the address says is what `reset` leads back to.
  return html`<form class="filters" aria-label=${t.period} @submit=${submit}>
      <label>${t.from} <input type="date" name="from" value=${route.from} /></label>
      <label>${t.to} <input type="date" name="to" value=${route.to} /></label>
      ${lists.map(select)}
      <button type="submit">${t.show}</button>
    </form>
    ${periods(route, t)}`;
}

/** The usual periods, with all else as it is. */
function periods(route: Route, t: Format['t']): TemplateResult {
  const item = (days: (typeof PERIODS)[number]) => {
    const last = { ...route, ...lastDays(days, Date.now()) };
    const isShown = last.from === route.from && last.to === route.to;
    return html`<li>
      <a href=${writeRoute(last)} aria-current=${isShown ? 'true' : nothing}>${t.lastDays[days]}</a>
    </li>`;
  };
  return html`<ul class="periods" aria-label=${t.periods}>
    ${PERIODS.map(item)}
  </ul>`;
}

export function textOf(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === 'string' ? value : '';
}

function select({ name, label, chosen, groups }: FilterList): TemplateResult {
  const option = ({ value, label: text }: FilterChoice) =>
    html`<option value=${value} ?selected=${value === chosen}>${text}</option>`;
  return html`<label
    >${label}
    <select name=${name}>
      ${groups.map(({ heading, choices }) =>
        choices.length === 0
          ? nothing
          : heading === ''
            ? choices.map(option)
            : html`<optgroup label=${heading}>${choices.map(option)}</optgroup>`,
      )}
    </select></label
  >`;
}
