import { html, nothing, type TemplateResult } from 'lit';

export interface Column<T> {
  readonly head: string;
  /** Numbers stand at the end of their cell. */
  readonly isNumber?: boolean;
  cell(row: T): unknown;
}

/** Rows beyond which a table gets a place of its own height to scroll in. */
const LONG = 31;

/**
 * A table with a caption, whose first column heads its rows. Where the window is too narrow it
 * scrolls in a place of its own, of which `makeScrollable` then makes a region for the keyboard.
 */
export function table<T>(
  caption: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
  { isMarked = () => false }: { isMarked?(row: T): boolean } = {},
): TemplateResult {
  const align = (column: Column<T>) => (column.isNumber ? 'number' : '');
  const isLong = rows.length > LONG;
  return html`<div class=${isLong ? 'scroll is-long' : 'scroll'}>
    <table>
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" class=${align(column)}>${column.head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr aria-current=${isMarked(row) ? 'true' : nothing}>
              ${columns.map((column, index) =>
                index === 0
                  ? html`<th scope="row">${column.cell(row)}</th>`
                  : html`<td class=${align(column)}>${column.cell(row)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Makes the tables that are larger than their place, and only those, regions and stops of Tab. */
export function makeScrollable(root: HTMLElement): void {
  for (const place of root.querySelectorAll<HTMLElement>('.scroll')) {
    const isWider = place.scrollWidth > place.clientWidth;
    const isHigher = place.classList.contains('is-long') && place.scrollHeight > place.clientHeight;
    place.classList.toggle('is-wide', isWider);
    if (isWider || isHigher) {
      place.tabIndex = 0;
      place.setAttribute('role', 'region');
      place.setAttribute('aria-label', place.querySelector('caption')?.textContent.trim() ?? '');
    } else {
      for (const name of ['tabindex', 'role', 'aria-label']) place.removeAttribute(name);
    }
  }
}
