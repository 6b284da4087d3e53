import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../api.ts';
import type { Format } from '../format.ts';
import { plainAddress, type Route } from '../route.ts';

/** Says why there are no figures, and what to do next. */
export function failureNotice(
  failure: Exclude<Failure, 'signed-out'>,
  { t }: Format,
  { route, retry }: { route: Route; retry: () => void },
): TemplateResult {
  return html`<div class="notice is-error" role="alert">
    <h2>${failure === 'still-signed-in' ? t.signOut : t.errorTitle}</h2>
    <p>${t.errors[failure]}</p>
    ${
      failure === 'refused'
        ? html`<p>
            <a href=${plainAddress(route)}>${t.plainPage}</a>
          </p>`
        : nothing
    }
    ${
      // A page that is loaded anew is led through what signs people in.
      failure === 'gateway'
        ? html`<button type="button" @click=${() => location.reload()}>${t.reload}</button>`
        : html`<button type="button" @click=${retry}>${t.retry}</button>`
    }
  </div>`;
}
