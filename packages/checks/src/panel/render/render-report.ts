import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Actions } from '../actions.ts';
import { REPORT_KINDS, type PanelState, type ReportKind } from '../state.ts';

const KIND_NAMES: Readonly<Record<ReportKind, string>> = {
  html: 'Save HTML, to read, print or mail',
  csv: 'Save CSV, for spreadsheets',
  json: 'Save JSON, for programs',
};

/** Takes what was found out of the page, as a file. */
export function renderReport(state: PanelState, actions: Actions): TemplateResult {
  const { phase, wcag } = state;
  const isDone = phase === 'done' || phase === 'stopped';
  const levels = wcag.includes('AAA')
    ? 'All levels of WCAG are in it.'
    : 'Level AAA is not in it: choose it under “Sort and filter” if it should be.';
  return html`<h3>Save a report</h3>
    <p>
      All findings on this page, also those that the filters hide, with what to do, what was
      dismissed and why, and what was not checked. ${levels}
    </p>
    ${
      phase === 'stopped'
        ? html`<p class="note">The check was stopped: the report names what did not run.</p>`
        : nothing
    }
    ${
      isDone
        ? html`<ul class="reports">
            ${REPORT_KINDS.map(
              (kind) =>
                html`<li>
                  <button type="button" class="plain" @click=${() => actions.saveReport(kind)}>
                    ${KIND_NAMES[kind]}
                  </button>
                </li>`,
            )}
          </ul>`
        : html`<p>The check is not done yet. Wait for its end, or stop it.</p>`
    }
    <p class="muted">
      A report holds texts and addresses of this page, and nothing that somebody typed into it.
      Values in addresses that may be secret are left out.
    </p>`;
}
