import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Dismissal } from '../../dismissals/index.ts';
import { plural } from '../../report/text.ts';
import type { PanelState } from '../state.ts';
import type { Look } from './render-panel.ts';

interface Section {
  readonly title: string;
  readonly note: string;
  readonly dismissals: readonly Dismissal[];
}

/** The dismissals of this page, and the file that keeps them all. */
export function renderDismissed(state: PanelState, look: Look): TemplateResult {
  const standing = (wanted: string): readonly Dismissal[] =>
    state.items.flatMap(({ dismissal }) =>
      dismissal?.standing === wanted ? [dismissal.dismissal] : [],
    );
  const sections: readonly Section[] = [
    { title: 'Dismissed on this page', note: '', dismissals: standing('counts') },
    {
      title: 'Changed since',
      note: 'These findings are listed again, since what was judged is another now.',
      dismissals: standing('changed'),
    },
    {
      title: 'Time is over',
      note: 'These findings are listed again.',
      dismissals: standing('over'),
    },
    {
      title: 'Element not found',
      note: 'It is not on this page any more, or it changed so much that it is in doubt.',
      dismissals: state.lost,
    },
    {
      title: 'No longer needed',
      note: 'The element is there, and the problem is gone.',
      dismissals: state.mended,
    },
  ];
  return html`${renderFile(state, look)}
  ${sections.filter(({ dismissals }) => dismissals.length > 0).map((each) => renderSection(each, look))}
  ${
    sections.every(({ dismissals }) => dismissals.length === 0)
      ? html`<p>Nothing is dismissed on this page.</p>`
      : nothing
  }`;
}

function renderFile(state: PanelState, { actions }: Look): TemplateResult {
  const { dismissals, isUnsaved, fileProblem } = state;
  const { length } = dismissals;
  return html`<section>
    <h3>The file</h3>
    ${renderFileProblem(state)}
    ${
      fileProblem
        ? html`<p>
            Add the right file below before you download: what is missing here is missing in the
            file that is written.
          </p>`
        : nothing
    }
    <p>
      ${plural(length, 'dismissal')} on all
      pages.${isUnsaved ? ' Some are only in this tab: download the file and share it.' : ''}
    </p>
    <div class="buttons">
      <button type="button" class="plain" @click=${() => actions.download()}>
        Download the file
      </button>
    </div>
    <label class="field"
      >Add those of a file
      <input
        type="file"
        accept="application/json,.json"
        @change=${(event: Event) => actions.importFile(event)}
    /></label>
  </section>`;
}

/** Findings that somebody dismissed are listed then, and nobody else would know why. */
export function renderFileProblem({ fileProblem }: PanelState): TemplateResult | typeof nothing {
  return fileProblem ? html`<p class="note" dir="auto">${fileProblem}</p>` : nothing;
}

function renderSection(
  { title, note, dismissals }: Section,
  { actions, words }: Look,
): TemplateResult {
  return html`<section>
    <h3>${title}</h3>
    ${note ? html`<p class="muted">${note}</p>` : nothing}
    <ul class="items">
      ${dismissals.map((each) => {
        const name = words?.aboutRule(each.rule).title ?? each.rule;
        return html`<li class="dismissed">
          <p><strong>${name}</strong></p>
          <p dir="auto">${each.reason}</p>
          <p class="muted">
            <bdi>${each.by}</bdi>, ${each.at}${each.until ? `, until ${each.until}` : ''}
          </p>
          <button
            type="button"
            class="plain"
            aria-label=${`Delete the dismissal of: ${name}`}
            @click=${() => actions.restore(each)}
          >
            Delete
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}
