/** Where a control repeats down a table, other cells of its row hold data. */
import { childrenOf, parentOf } from '../dom.ts';
import { canonicalId } from './canonical.ts';
import { textsIn } from './levels.ts';
import { attribute, type Look } from './look.ts';
import type { RowKey } from './types.ts';

const HEADERS = ':scope>th,:scope>[role=columnheader]';

/** The cell that holds the element, if it is one of a data row. */
export function dataCellOf(element: Element): Element | null {
  const cell = element.closest('td,[role=gridcell],[role=cell]');
  const row = cell && parentOf(cell);
  const isTwin = (twin: Element): boolean => areTwins(twin, element);
  return row && (headerRowOf(row) || isRepeated(element, cell, isTwin)) ? cell : null;
}

/** Whether the next or the last row has such a control in the same column. */
export function isRepeated(
  element: Element,
  cell: Element,
  isSame: (twin: Element) => boolean,
): boolean {
  const row = parentOf(cell);
  const at = childrenOf(row).indexOf(cell);
  return [row?.previousElementSibling, row?.nextElementSibling].some((other) =>
    [...(childrenOf(other)[at]?.querySelectorAll(element.localName) ?? [])].some(isSame),
  );
}

/** The row around an element. */
export function rowOf(element: Element): Element | null {
  return element.closest('tr,[role=row]');
}

/** Called the same by their developer, or by what they show; the options of a list are no name. */
function areTwins(a: Element, b: Element): boolean {
  const [id, other] = [a, b].map((one) =>
    canonicalId(attribute(one, 'id') || attribute(one, 'name')),
  );
  return id
    ? id === other
    : !a.matches('select,textarea') && !!a.textContent?.trim() && a.textContent === b.textContent;
}

/** The row of column headers that a row stands under, unless it is that row itself. */
export function headerRowOf(row: Element): Element | null {
  const first = row.closest('table,[role$=grid],[role=table]')?.querySelector('tr,[role=row]');
  return first && first !== row && first.querySelectorAll(HEADERS).length > 1 ? first : null;
}

/** Whether an element stands in the row that an author named. */
export function inRow(element: Element, { column, is }: RowKey, lang: string, look: Look): boolean {
  const row = rowOf(element);
  const cells = childrenOf(row);
  const headers = childrenOf(row && headerRowOf(row));
  const texts = textsIn(is, lang);
  const columns = column === undefined ? null : textsIn(column, lang);
  return cells.some((cell, i) => {
    const header = headers[i];
    return (
      texts.includes(look.text(cell)) &&
      (!columns || (!!header && columns.includes(look.text(header))))
    );
  });
}
