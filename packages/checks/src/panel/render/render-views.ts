import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ImageItem, Outline, ReadingItem, TabStop } from '../../views/index.ts';
import type { Actions } from '../actions.ts';
import type { Look } from './render-panel.ts';

/** More than this nobody reads. */
const MAX_ROWS = 300;

interface Row {
  readonly element: Element;
  /** What stands at the element in the page. */
  readonly mark: string;
  readonly text: string;
  readonly note: string;
  /** How far it is moved in, 0 to 5. */
  readonly depth: number;
}

export function renderOutline({ headings, landmarks }: Outline, actions: Actions): TemplateResult {
  return html`<h3>Headings</h3>
    ${renderRows(
      headings.map(({ element, level, name, note }) => ({
        element,
        mark: `h${level}`,
        text: name || '(empty)',
        note,
        depth: Math.min(5, level - 1),
      })),
      actions,
      'The page has no headings.',
    )}
    <h3>Landmarks</h3>
    ${renderRows(
      landmarks.map(({ element, role, name, note, depth }) => ({
        element,
        mark: '',
        text: name ? `${role}: ${name}` : role,
        note,
        depth: Math.min(5, depth),
      })),
      actions,
      'The page has no landmarks: no main part, no navigation.',
    )}`;
}

export function renderTabOrder(stops: readonly TabStop[], { actions }: Look): TemplateResult {
  return html`<h3>Tab stops, by the markup</h3>
    <p class="muted">Scripts may move the focus elsewhere.</p>
    ${renderRows(
      stops.map(({ element, number, role, name, note }) => ({
        element,
        mark: String(number),
        text: name ? `${name}, ${role}` : role,
        note,
        depth: 0,
      })),
      actions,
      'Tab stops nowhere on this page.',
    )}`;
}

const IMAGE_NOTES = {
  named: '',
  hidden: 'Screen readers pass over it. Right only if it adds nothing.',
  missing: 'Nothing says what it shows.',
} as const;

export function renderImages(images: readonly ImageItem[], actions: Actions): TemplateResult {
  return html`<h3>Images, and what is read in their place</h3>
    ${renderRows(
      images.map(({ element, kind, name, file, isControl }, index) => ({
        element,
        mark: String(index + 1),
        text: `${name ? `“${name}”` : '(no text)'}, ${file}${isControl ? ', in a link or button' : ''}`,
        note: IMAGE_NOTES[kind],
        depth: 0,
      })),
      actions,
      'The page shows no images.',
    )}`;
}

export function renderReading(blocks: readonly ReadingItem[], actions: Actions): TemplateResult {
  return html`<h3>Hardest texts</h3>
    <p class="muted">
      The number is that of words in the longest sentence. Above 25, many people lose the thread.
      Reading ease goes from 0, hard, to 100.
    </p>
    ${renderRows(
      blocks.map(({ element, text, words, sentences, longest, ease, isHard }) => ({
        element,
        mark: String(longest),
        text,
        note: `${words} words in ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}${ease === null ? '' : `, reading ease ${ease}${isHard ? ': hard' : ''}`}`,
        depth: 0,
      })),
      actions,
      'The page has no longer texts.',
    )}`;
}

function renderRows(rows: readonly Row[], actions: Actions, none: string): TemplateResult {
  if (rows.length === 0) return html`<p>${none}</p>`;
  return html`<ol class="rows">
      ${rows.slice(0, MAX_ROWS).map(
        ({ element, mark, text, note, depth }) =>
          html`<li class=${`depth${depth}`}>
            <button type="button" class="row" @click=${() => actions.point(element)}>
              ${mark ? html`<span class="number plain-number">${mark}</span>` : nothing}
              <span class="grow"
                ><bdi>${text}</bdi
                >${note ? html`<span class="row-note">${note}</span>` : nothing}</span
              >
            </button>
          </li>`,
      )}
    </ol>
    ${
      rows.length > MAX_ROWS
        ? html`<p>Only the first ${MAX_ROWS} of ${rows.length} are listed.</p>`
        : nothing
    }`;
}
