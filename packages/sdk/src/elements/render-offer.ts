import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit';
import { fill } from '../strings/fill.ts';
import type { Action, Interface, OfferView } from '../view.ts';
import { renderLanguages } from './render-languages.ts';
import { renderLocalized } from './render-text.ts';

/** The question whether we may help. A region, not a dialog: nobody has to answer it. */
export function renderOffer(
  view: OfferView,
  ui: Interface,
  act: (action: Action) => void,
): TemplateResult {
  const { strings } = ui;
  const minutes = view.minutes === 1 ? strings.minute : fill(strings.minutes, { n: view.minutes });
  return html`<section class="box card" aria-labelledby="title">
    <h2 id="title" tabindex="-1">${strings.offer}</h2>
    <h3>${renderLocalized(view.title)}</h3>
    ${view.summary && html`<p>${renderLocalized(view.summary)}</p>`}
    ${view.minutes ? html`<p class="muted">${minutes}</p>` : nothing}
    <div class="row">
      <button class="primary" @click=${() => act({ type: 'accept' })}>${strings.offerYes}</button>
      <button class="plain" @click=${() => act({ type: 'decline' })}>${strings.offerNo}</button>
      ${renderLanguages(ui, act)}
    </div>
  </section>`;
}
