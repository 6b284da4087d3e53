import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PanelState } from '../state.ts';
import type { Look } from './render-panel.ts';

export function renderDismissForm({ formError }: PanelState, look: Look): TemplateResult {
  const { actions, by } = look;
  const describedFor = (field: string) => (formError?.field === field ? 'form-error' : nothing);
  const invalidFor = (field: string) => (formError?.field === field ? 'true' : nothing);
  return html`<form
    class="form"
    novalidate
    @submit=${(event: SubmitEvent) => actions.dismiss(event)}
  >
    <h4>Dismiss this finding</h4>
    <p class="muted">
      Only if it is no problem here. The reason and your name are kept in a file that your team
      shares. Once the element changes, the finding comes back.
    </p>
    <p role="alert" id="form-error" class="error-text">${formError?.text}</p>
    <label class="field"
      >Reason (required)
      <input
        name="reason"
        required
        autocomplete="off"
        aria-describedby=${describedFor('reason')}
        aria-invalid=${invalidFor('reason')}
    /></label>
    <label class="field"
      >Your name (required)
      <input
        name="by"
        required
        autocomplete="name"
        .value=${by}
        aria-describedby=${describedFor('by')}
        aria-invalid=${invalidFor('by')}
    /></label>
    <label class="field">Until (if only for a time) <input name="until" type="date" /></label>
    <div class="buttons">
      <button type="submit" class="primary">Dismiss</button>
      <button type="button" class="plain" @click=${() => actions.askDismissal(null)}>Cancel</button>
    </div>
  </form>`;
}
