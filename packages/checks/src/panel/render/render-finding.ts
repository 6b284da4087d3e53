import { html, nothing, type TemplateResult } from 'lit/html.js';
import { criterion, slugOf, type CriterionId } from '../../contract/criteria.ts';
import type { Group } from '../../contract/types.ts';
import type { Item, PanelState } from '../state.ts';
import { renderColours } from './render-colours.ts';
import { renderDismissForm } from './render-dismiss-form.ts';
import type { Look } from './render-panel.ts';

/** Kinds of people, as the panel calls them. */
export const AFFECTED_NAMES: Readonly<Record<Group, string>> = {
  blind: 'people who do not see the screen',
  'low-vision': 'people with poor sight',
  'colour-blind': 'people who cannot tell some colours apart',
  deaf: 'people who do not hear',
  keyboard: 'people who use the keyboard',
  motor: 'people who cannot move their hands well',
  'speech-input': 'people who speak to their computer',
  cognitive: 'people who find reading or remembering hard',
  seizures: 'people whom flashing makes ill',
  everyone: 'everyone',
};

/** All that is known of one finding. */
export function renderFinding(item: Item, state: PanelState, look: Look): TemplateResult {
  const { finding, id } = item;
  const { words, isWordless, actions } = look;
  if (!words) {
    const said = isWordless ? 'The explanation could not be loaded.' : 'Loading the explanation.';
    return html`<p class="detail">${said}</p>`;
  }
  const about = words.aboutRule(finding.rule);
  return html`<div class="detail">
    <p dir="auto">
      ${finding.level === 'manual' ? words.questionOf(finding) : words.sentenceOf(finding)}
    </p>
    ${finding.place.html ? html`<pre dir="ltr"><code>${finding.place.html}</code></pre>` : nothing}
    ${renderStale(item)}
    <h4>Why it matters</h4>
    <p>${about.why}</p>
    ${renderAffected(look.affects(finding.rule))}
    <h4>What to do</h4>
    <p>${words.mendOf(finding)}</p>
    ${renderColours(finding.facts)} ${renderExample('Before', about.before)}
    ${renderExample('After', about.after)} ${renderCriteria(finding.wcag)}
    <div class="buttons">
      ${
        finding.element
          ? html`<button
              type="button"
              class="plain"
              @click=${() => finding.element && actions.point(finding.element)}
            >
              Show it
            </button>`
          : nothing
      }
      <button type="button" class="plain" @click=${() => actions.copy(item)}>Copy as text</button>
      <button
        type="button"
        class="plain dismiss"
        aria-expanded=${state.dismissing === id ? 'true' : 'false'}
        @click=${() => actions.askDismissal(state.dismissing === id ? null : id)}
      >
        Dismiss…
      </button>
    </div>
    ${state.dismissing === id ? renderDismissForm(state, look) : nothing}
    <p class="muted">
      Rule <code>${finding.rule}</code>${finding.source === 'axe' ? ' of axe-core' : ''}
    </p>
  </div>`;
}

function renderStale({ dismissal }: Item): TemplateResult | typeof nothing {
  if (!dismissal) return nothing;
  const { by, at, reason } = dismissal.dismissal;
  const why =
    dismissal.standing === 'over' ? 'The time set for it is over.' : 'It has changed since.';
  return html`<p class="note">
    ${by} dismissed this on ${at}: “<bdi>${reason}</bdi>”. ${why} Look again.
  </p>`;
}

function renderAffected(groups: readonly Group[]): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  return html`<p class="muted">
    It affects ${groups.map((each) => AFFECTED_NAMES[each]).join(', ')}.
  </p>`;
}

function renderExample(title: string, code: string | undefined): TemplateResult | typeof nothing {
  if (!code) return nothing;
  return html`<h4>${title}</h4>
    <pre dir="ltr"><code>${code}</code></pre>`;
}

function renderCriteria(ids: readonly CriterionId[]): TemplateResult {
  if (ids.length === 0) return html`<p class="muted">Good practice, no criterion of WCAG.</p>`;
  return html`<h4>WCAG</h4>
    <ul class="criteria">
      ${ids.map(criterion).map(
        (each) =>
          html`<li>
            <a
              href=${`https://www.w3.org/TR/WCAG22/#${slugOf(each)}`}
              target="_blank"
              rel="noopener noreferrer"
              >${each.id} ${each.name} (${each.level})<span class="vh">, opens a new tab</span></a
            >
          </li>`,
      )}
    </ul>`;
}
