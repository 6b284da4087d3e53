import { html, nothing, type TemplateResult } from 'lit';
import type { FlowSummary } from '../report-api.ts';
import type { Format } from './format.ts';
import { writeRoute, type Route } from './route.ts';

/** The form that chooses period and group. Nothing changes before its button is pressed. */
export function filters(
  route: Route,
  flow: FlowSummary | undefined,
  { t, languageName }: Format,
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const values = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => {
      const value = values.get(name);
      return typeof value === 'string' && value !== '' ? value : undefined;
    };
    location.hash = writeRoute({
      flow: route.flow,
      from: text('from') ?? route.from,
      to: text('to') ?? route.to,
      version: text('version'),
      lang: text('lang'),
    });
  };
  const select = (
    name: 'version' | 'lang',
    label: string,
    values: readonly string[],
    show: (value: string) => string,
  ) =>
    html`<label
      >${label}
      <select name=${name}>
        <option value="" ?selected=${route[name] === undefined}>${t.all}</option>
        ${[...new Set([...values, ...(route[name] === undefined ? [] : [route[name]])])].map(
          (value) =>
            html`<option value=${value} ?selected=${route[name] === value}>${show(value)}</option>`,
        )}
      </select></label
    >`;
  return html`<form class="filters" aria-label=${t.period} @submit=${submit}>
    <label>${t.from} <input type="date" name="from" required .value=${route.from} /></label>
    <label>${t.to} <input type="date" name="to" required .value=${route.to} /></label>
    ${
      route.flow === undefined
        ? nothing
        : [
            select('version', t.version, (flow?.versions ?? []).map(String), (value) => value),
            select('lang', t.lang, flow?.langs ?? [], languageName),
          ]
    }
    <button type="submit">${t.show}</button>
  </form>`;
}
