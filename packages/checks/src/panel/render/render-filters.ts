import { html, type TemplateResult } from 'lit/html.js';
import { chooseByWcag, countByLevel } from '../choose-items.ts';
import {
  GROUPINGS,
  WCAG_LEVELS,
  type Grouping,
  type PanelState,
  type WcagLevel,
} from '../state.ts';
import { LEVELS, type Level } from '../../contract/types.ts';
import type { Look } from './render-panel.ts';

const LEVELS_IN_WORDS: Readonly<Record<Level, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  manual: 'To check by hand',
};
const GROUPING_NAMES: Readonly<Record<Grouping, string>> = {
  rule: 'Problem',
  element: 'Element',
  part: 'Part of the page',
  affected: 'Who is kept out',
};
const WCAG_NAMES: Readonly<Record<WcagLevel, string>> = {
  A: 'Level A',
  AA: 'Level AA',
  AAA: 'Level AAA',
  none: 'Good practice',
};

export function renderFilters(state: PanelState, { actions }: Look): TemplateResult {
  const counts = countByLevel(chooseByWcag(state));
  return html`<fieldset class="levels">
      <legend class="vh">How sure a finding is</legend>
      ${LEVELS.map((level) =>
        renderChoice({
          text: `${LEVELS_IN_WORDS[level]} (${counts[level]})`,
          tone: level,
          isOn: state.levels.includes(level),
          toggle: () => actions.toggleLevel(level),
        }),
      )}
    </fieldset>
    <details class="more">
      <summary>Sort and filter</summary>
      <label class="field"
        >List by
        <select
          @change=${(event: Event) =>
            actions.setGrouping((event.target as HTMLSelectElement).value as Grouping)}
        >
          ${GROUPINGS.map(
            (each) =>
              html`<option value=${each} ?selected=${each === state.groupBy}>
                ${GROUPING_NAMES[each]}
              </option>`,
          )}
        </select></label
      >
      <fieldset>
        <legend>WCAG</legend>
        ${WCAG_LEVELS.map((level) =>
          renderChoice({
            text: WCAG_NAMES[level],
            tone: '',
            isOn: state.wcag.includes(level),
            toggle: () => actions.toggleWcag(level),
          }),
        )}
      </fieldset>
      ${renderChoice({
        text: 'Marks in the page',
        tone: '',
        isOn: state.showsMarks,
        toggle: () => actions.toggleMarks(),
      })}
    </details>`;
}

interface Choice {
  readonly text: string;
  readonly tone: string;
  readonly isOn: boolean;
  readonly toggle: () => void;
}

function renderChoice({ text, tone, isOn, toggle }: Choice): TemplateResult {
  return html`<label class="choice"
    ><input type="checkbox" .checked=${isOn} @change=${toggle} />
    <span class=${tone ? `tag ${tone}` : ''}>${text}</span></label
  >`;
}
