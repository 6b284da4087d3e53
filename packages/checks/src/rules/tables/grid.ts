import type { PageView } from '../../page/page-view.ts';

export interface Cell {
  readonly element: Element;
  readonly x: number;
  readonly y: number;
  /** Right and lower end, exclusive. */
  readonly right: number;
  readonly bottom: number;
  readonly isHeader: boolean;
}

/** Larger spans are mistakes, and would fill the memory. */
const MAX_SPAN = 200;
const ROLE_CELLS = '[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]';

/** The cells of a table, native or by roles, with their place in the grid. */
export function cellsOf(table: Element, page: PageView): readonly Cell[] {
  const taken: boolean[][] = [];
  return rowsOf(table).flatMap((row, y) => {
    let x = 0;
    return cellsIn(row).map((element): Cell => {
      const line = (taken[y] ??= []);
      while (line[x]) x++;
      const right = x + span(element, 'colSpan');
      const bottom = y + span(element, 'rowSpan');
      for (let below = y; below < bottom; below++) {
        const filled = (taken[below] ??= []);
        for (let each = x; each < right; each++) filled[each] = true;
      }
      const role = page.role(element) ?? '';
      return { element, x, y, right, bottom, isHeader: role.endsWith('header') };
    });
  });
}

export function rowsOf(table: Element): readonly Element[] {
  if (table.localName === 'table') return [...(table as HTMLTableElement).rows];
  const rows = [...table.querySelectorAll('[role=row]')];
  return rows.filter((row) => row.closest('[role$=table],[role$=grid]') === table);
}

function cellsIn(row: Element): readonly Element[] {
  return row.localName === 'tr'
    ? [...(row as HTMLTableRowElement).cells]
    : [...row.querySelectorAll(ROLE_CELLS)];
}

function span(cell: Element, which: 'colSpan' | 'rowSpan'): number {
  const value: unknown = Reflect.get(cell, which);
  return typeof value === 'number' && value > 0 ? Math.min(value, MAX_SPAN) : 1;
}

const BLOCKS = 'h1,h2,h3,h4,h5,h6,ul,ol,form,fieldset,table,iframe,object,nav,hr,p+p,input,select';
/** A cell that says more is no value of a table. */
const MAX_VALUE = 150;

/**
 * What a table is for. `marked`: its role says that it is no table. `data` by its markup; else
 * `list` if all cells hold short values, and `layout` if they hold parts of a page.
 */
export function kindOf(
  table: Element,
  page: PageView,
): 'marked' | 'data' | 'list' | 'layout' | null {
  const role = table.getAttribute('role')?.trim();
  if (role) return /^(?:presentation|none)$/.test(role) ? 'marked' : null;
  const rows = rowsOf(table);
  if (rows.length === 0 || !page.isExposed(table)) return null;
  const own = (selector: string): boolean =>
    [...table.querySelectorAll(selector)].some((each) => each.closest('table') === table);
  if (own('th:has(:is(h1,h2,h3)+p),th:has(form)')) return 'layout';
  if (own('th,caption,thead,[headers],[role$=header]')) return 'data';
  if (table.getAttribute('summary') || page.name(table)) return 'data';
  const cells = rows.flatMap(cellsIn);
  const isLayout =
    rows.every((row) => cellsIn(row).length < 2) ||
    cells.some((cell) => cell.querySelector(BLOCKS) !== null) ||
    cells.some((cell) => page.text(cell).length > MAX_VALUE);
  if (isLayout) return 'layout';
  return rows.length > 1 ? 'list' : null;
}

export const isTable = (table: Element, page: PageView): boolean =>
  kindOf(table, page) === 'data' && page.isShown(table);

/** Whether something in the cell says anything: text, a picture, a control. */
export function isEmpty(cell: Element, page: PageView): boolean {
  return (
    !page.text(cell) && !cell.querySelector('img,svg,input,button,select,textarea,canvas,video')
  );
}
