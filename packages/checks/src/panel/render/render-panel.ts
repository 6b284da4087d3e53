import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Group } from '../../contract/types.ts';
import type { Actions } from '../actions.ts';
import { chooseItems, countByLevel } from '../choose-items.ts';
import type { Words } from '../parts.ts';
import { plural } from '../../report/text.ts';
import { VIEWS, type PanelState, type View } from '../state.ts';
import { renderDismissed } from './render-dismissed.ts';
import { renderFilters } from './render-filters.ts';
import { renderFindings } from './render-findings.ts';
import { renderReport } from './render-report.ts';
import { renderImages, renderOutline, renderReading, renderTabOrder } from './render-views.ts';

/** What the templates need besides the state. */
export interface Look {
  readonly actions: Actions;
  /** Null while they load. */
  readonly words: Words | null;
  /** Whether the words could not be loaded. */
  readonly isWordless: boolean;
  /** As people read it: "Alt+Shift+A"; '' if there is none. */
  readonly key: string;
  readonly by: string;
  readonly canProbe: boolean;
  readonly canLookCloser: boolean;
  /** Whom a rule is for; none while the words load. */
  affects(rule: string): readonly Group[];
}

const VIEW_NAMES: Readonly<Record<View, string>> = {
  findings: 'Findings',
  outline: 'Headings and landmarks',
  'tab-order': 'Tab order',
  images: 'Images and their texts',
  reading: 'Reading level',
  dismissed: 'Dismissed findings and the file',
  report: 'Save a report',
};

export function renderPanel(state: PanelState, look: Look): TemplateResult {
  if (state.isMinimised) return renderMinimised(state, look.actions);
  return html`${renderHeader(look)}
    <div class="body">
      ${renderProgress(state, look)}
      <label class="field"
        >Show
        <select
          @change=${(event: Event) =>
            look.actions.setView((event.target as HTMLSelectElement).value as View)}
        >
          ${VIEWS.map(
            (view) =>
              html`<option value=${view} ?selected=${view === state.view}>
                ${VIEW_NAMES[view]}
              </option>`,
          )}
        </select></label
      >
      ${renderChoices(state, look)} ${renderView(state, look)}
    </div>`;
}

function renderChoices(state: PanelState, look: Look): TemplateResult | typeof nothing {
  if (state.view === 'findings') return renderFilters(state, look);
  const hasNoMarks = state.view === 'dismissed' || state.view === 'report';
  return hasNoMarks ? nothing : renderMarksBox(state, look);
}

function renderView(state: PanelState, look: Look): TemplateResult | typeof nothing {
  const { outline, tabOrder, images, reading } = state;
  switch (state.view) {
    case 'findings':
      return renderFindings(state, look);
    case 'outline':
      return outline ? renderOutline(outline, look.actions) : nothing;
    case 'tab-order':
      return tabOrder ? renderTabOrder(tabOrder, look) : nothing;
    case 'images':
      return images ? renderImages(images, look.actions) : nothing;
    case 'reading':
      return reading ? renderReading(reading, look.actions) : nothing;
    case 'dismissed':
      return renderDismissed(state, look);
    case 'report':
      return renderReport(state, look.actions);
  }
}

function renderHeader({ actions, key }: Look): TemplateResult {
  return html`<div class="head" @pointerdown=${(event: PointerEvent) => actions.onDragStart(event)}>
    <h2 tabindex="-1" id="title">Accessibility checks</h2>
    <button
      type="button"
      class="icon"
      aria-label="Move to the other side. Arrow keys move it further"
      @click=${() => actions.changeSide()}
      @keydown=${(event: KeyboardEvent) => actions.onMoveKey(event)}
    >
      ${icon('M8 3 3 8l5 5M3 8h18M16 11l5 5-5 5M21 16H3')}
    </button>
    <button type="button" class="icon" aria-label="Minimise" @click=${() => actions.minimise(true)}>
      ${icon('M5 19h14')}
    </button>
    <button type="button" class="icon close" aria-label="Close" @click=${() => actions.close()}>
      ${icon('M5 5l14 14M19 5 5 19')}
    </button>
    ${key ? html`<p class="muted hint">${key} goes to the page and back.</p>` : nothing}
  </div>`;
}

function icon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${path}></path>
  </svg>`;
}

function renderMinimised(state: PanelState, actions: Actions): TemplateResult {
  const { error, warning, manual } = countByLevel(chooseItems(state));
  const found = `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${manual} to check`;
  const summary = `Accessibility checks: ${found}`;
  return html`<div class="bar">
    <h2 class="vh" id="title">Accessibility checks</h2>
    <button type="button" class="restore plain" @click=${() => actions.minimise(false)}>
      ${summary}
    </button>
    <button type="button" class="icon close" aria-label="Close" @click=${() => actions.close()}>
      ${icon('M5 5l14 14M19 5 5 19')}
    </button>
  </div>`;
}

function renderProgress(state: PanelState, look: Look): TemplateResult {
  const { actions } = look;
  const { phase, progress, message } = state;
  const isBusy = phase === 'rules' || phase === 'axe';
  const what = phase === 'axe' ? 'axe-core' : 'rules of Handrail';
  // One button, so that the focus stays where it is.
  return html`<div class="run">
      <button
        type="button"
        class="primary"
        ?disabled=${phase === 'focus'}
        @click=${() => (isBusy ? actions.stop() : actions.start())}
      >
        ${isBusy ? 'Stop' : 'Check again'}
      </button>
      ${
        isBusy
          ? html`<p class="grow">
              <span class="small">Running ${what}: ${progress.done} of ${progress.total}</span>
              <progress
                aria-label="Rules that ran"
                max=${progress.total || 1}
                value=${progress.done}
              ></progress>
            </p>`
          : renderFurther(state, look)
      }
    </div>
    <p role="status" class="status">${message}</p>`;
}

/** What staff can have looked at besides. */
function renderFurther({ phase, looksCloser }: PanelState, look: Look): TemplateResult {
  const { actions, canProbe, canLookCloser } = look;
  const button = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="plain" ?disabled=${phase === 'focus'} @click=${act}>
      ${label}
    </button>`;
  return html`${
    canLookCloser && !looksCloser ? button('Look closer', () => actions.lookCloser()) : nothing
  }
  ${canProbe ? button('Check keyboard use', () => actions.checkKeyboard()) : nothing}`;
}

function renderMarksBox({ showsMarks }: PanelState, { actions }: Look): TemplateResult {
  return html`<label class="choice"
    ><input type="checkbox" .checked=${showsMarks} @change=${() => actions.toggleMarks()} /> Marks
    in the page</label
  >`;
}
