import { html, type TemplateResult } from 'lit';

export interface Column<T> {
  readonly head: string;
  /** Numbers stand at the end of their cell. */
  readonly isNumber?: boolean;
  cell(row: T): unknown;
}

/**
 * A table with a caption, whose first column heads its rows. It scrolls in a region of its own
 * where the window is too narrow, reachable by keyboard.
 */
export function table<T>(
  caption: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
): TemplateResult {
  const align = (column: Column<T>) => (column.isNumber ? 'number' : '');
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" class=${align(column)}>${column.head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
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
