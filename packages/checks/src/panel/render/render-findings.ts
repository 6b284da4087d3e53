import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { plural } from '../../report/text.ts';
import { chooseItems, groupItems, type Group } from '../choose-items.ts';
import { isOpenIn, type Item, type PanelState } from '../state.ts';
import { LEVEL_NAMES } from '../to-text.ts';
import { renderFileProblem } from './render-dismissed.ts';
import { AFFECTED_NAMES, renderFinding } from './render-finding.ts';
import type { Look } from './render-panel.ts';

/** As headings. */
const AFFECTED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(AFFECTED_NAMES).map(([group, name]) => [
    group,
    name.charAt(0).toUpperCase() + name.slice(1),
  ]),
);

export function renderFindings(state: PanelState, look: Look): TemplateResult {
  const items = chooseItems(state);
  const isDone = state.phase === 'done' || state.phase === 'stopped';
  return html`${renderFileProblem(state)}
  ${repeat(
    groupItems(items, state.groupBy, look.affects),
    ({ key }) => key,
    (group) => renderGroup(group, state, look),
  )}
  ${
    items.length === 0 && isDone
      ? html`<p>
          Nothing to show here. That no problem was found does not say that there is none: only
          people who try can tell.
        </p>`
      : nothing
  }
  ${isDone ? renderUnchecked(state) : nothing}`;
}

function renderGroup(group: Group, state: PanelState, look: Look): TemplateResult {
  const { key, level, items } = group;
  const isOpen = state.open.includes(key);
  const shown = isOpen ? items.slice(0, state.limit) : [];
  return html`<section class="group">
    <h3>
      <button
        type="button"
        class="row"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => look.actions.toggleGroup(key)}
      >
        <span class=${`tag ${level}`}>${LEVEL_NAMES[level]}</span>
        <span class="grow">${titleOf(group, state, look)}</span>
        <span class="count"
          >${items.length}<span class="vh">
            ${items.length === 1 ? 'finding' : 'findings'}</span
          ></span
        >
      </button>
    </h3>
    ${
      isOpen
        ? html`<ul class="items">
            ${repeat(
              shown,
              ({ id }) => id,
              (item) => renderItem(item, key, state, look),
            )}
          </ul>`
        : nothing
    }
    ${
      isOpen && items.length > shown.length
        ? html`<button type="button" class="plain" @click=${() => look.actions.showMore()}>
            Show more of the ${items.length}
          </button>`
        : nothing
    }
  </section>`;
}

function titleOf({ items, name }: Group, { groupBy }: PanelState, { words }: Look): string {
  const [first] = items;
  if (!first) return '';
  const { rule, place } = first.finding;
  if (groupBy === 'part') return place.part || 'Outside all named parts';
  if (groupBy === 'affected') return AFFECTED[name] ?? 'Nobody has said who';
  if (groupBy === 'rule') return words?.aboutRule(rule).title ?? rule;
  return first.mark ? `${first.mark}. ${place.name || place.html}` : 'The page as a whole';
}

function renderItem(item: Item, group: string, state: PanelState, look: Look): TemplateResult {
  const { id, mark, finding, dismissal } = item;
  const isOpen = isOpenIn(state, id, group);
  const { name, html: markup } = finding.place;
  const title = look.words?.aboutRule(finding.rule).title ?? finding.rule;
  const place = mark ? name || markup : 'The page as a whole';
  return html`<li>
    <button
      type="button"
      class="row"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => look.actions.select(id, group)}
    >
      ${mark ? html`<span class=${`number ${finding.level}`}>${mark}</span>` : nothing}
      <span class="grow" dir="auto"
        >${
          state.groupBy === 'rule'
            ? place
            : withPlace(title, state.groupBy === 'element' ? '' : place)
        }</span
      >
      ${dismissal ? html`<span class="stale">Dismissal is out of date</span>` : nothing}
    </button>
    ${isOpen ? renderFinding(item, state, look) : nothing}
  </li>`;
}

/** What is wrong, and where: of many findings in a part of the page only the place tells them apart. */
function withPlace(title: string, place: string): TemplateResult {
  return html`${title} ${place ? html`<bdi class="row-note">${place}</bdi>` : nothing}`;
}

function renderUnchecked({
  notChecked,
  unreadFrames,
  framesWithoutAxe,
}: PanelState): TemplateResult | typeof nothing {
  if (notChecked.length + unreadFrames.length + framesWithoutAxe === 0) return nothing;
  return html`<details class="more">
    <summary>What was not checked</summary>
    <ul>
      ${
        unreadFrames.length > 0
          ? html`<li>${plural(unreadFrames.length, 'frame')} of other sites</li>`
          : nothing
      }
      ${
        framesWithoutAxe > 0
          ? html`<li>
              ${plural(framesWithoutAxe, 'frame')} by axe-core; the rules of Handrail read them
            </li>`
          : nothing
      }
      ${notChecked.map(({ rule, reason }) => html`<li><code>${rule}</code>: ${reason}</li>`)}
    </ul>
  </details>`;
}
