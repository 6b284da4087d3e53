/** A page as old case management systems make them: tables in tables, and WebForms ids. */

/** `same`: as described. `moved`: another naming container. `renamed`: and other words in the ids. */
export type PageVersion = 'same' | 'moved' | 'renamed';

export const targetNames = ['field', 'button', 'row link', 'keyed row', 'last button'] as const;

/** How many elements `rowHtml` makes. */
const NODES_A_ROW = 17;

interface Words {
  readonly container: string;
  readonly field: string;
  readonly button: string;
  readonly grid: string;
  readonly link: string;
  readonly last: string;
}

const first: Words = {
  container: 'ctl00_BodyPlace_',
  field: 'txtPermitNo',
  button: 'btnLookUp',
  grid: 'grdPermits',
  link: 'lnkOpen',
  last: 'btnPrintAll',
};
const words: Readonly<Record<PageVersion, Words>> = {
  same: first,
  moved: { ...first, container: 'ctl00_ctl00_PageContent_' },
  renamed: {
    container: 'ctl00_ctl00_PageContent_',
    field: 'PermitNumberBox',
    button: 'cmdSearch',
    grid: 'PermitTable',
    link: 'hlDetails',
    last: 'cmdReport',
  },
};

export interface Target {
  readonly id: string;
  /** What a cell of its row says, where an author would name one. */
  readonly row?: string;
}

/** The `targetNames` in this version of the page. */
export function targetsOf(version: PageVersion, nodes: number): Target[] {
  const { container, field, button, grid, link, last } = words[version];
  const row = Math.floor(rowCount(nodes) / 3);
  const inRow = { id: `${container}${grid}_${counter(row)}_${link}` };
  return [
    { id: container + field },
    { id: container + button },
    inRow,
    { ...inRow, row: `Holder ${row * 7} ${row % 90} Main Street` },
    { id: container + last },
  ];
}

export function bigPageHtml(version: PageVersion, nodes: number): string {
  const own = words[version];
  const { container, grid } = own;
  const rows = Array.from({ length: rowCount(nodes) }, (_, row) => rowHtml(own, row));
  return `<!doctype html><html lang="en"><head><title>Permits</title></head><body>
<form id="aspnetForm" method="post" action="Permits.aspx"><table width="100%"><tr>
<td id="nav" valign="top"><table>${['Start', 'Permits', 'Inspections', 'Fees', 'Users'].map((name) => `<tr><td><a href="${name}.aspx">${name}</a></td></tr>`).join('')}</table></td>
<td><h1>Permits</h1><table class="filter"><tr><td>Permit number</td><td>${input(own, own.field, 'text', '')}</td>
<td>${input(own, own.button, 'submit', 'Look up permit')}</td></tr></table>
<table id="${container}${grid}"><tr><th></th><th>Permit</th><th>Holder</th><th>Note</th><th>State</th></tr>${rows.join('')}</table>
<table class="foot"><tr><td>${input(own, own.last, 'submit', 'Print this list')}</td></tr></table></td>
</tr></table></form></body></html>`;
}

function rowCount(nodes: number): number {
  return Math.floor(nodes / NODES_A_ROW);
}

function counter(row: number): string {
  return `ctl${String(row + 2).padStart(2, '0')}`;
}

function rowHtml(own: Words, row: number): string {
  const { grid, link } = own;
  const prefix = `${grid}_${counter(row)}_`;
  const event = `${own.container}${prefix}${link}`.replaceAll('_', '$');
  return `<tr class="${row % 2 ? 'odd' : 'even'}"><td>${input(own, `${prefix}chkRow`, 'checkbox', '')}</td>
<td><a id="${own.container}${prefix}${link}" href="javascript:__doPostBack('${event}','')">Open</a></td>
<td><table><tr><td>Holder ${row * 7}</td></tr><tr><td><b>${row % 90} Main Street</b></td></tr></table></td>
<td>${input(own, `${prefix}txtNote`, 'text', '')}<br></td><td>Issued</td></tr>`;
}

function input(own: Words, name: string, type: string, value: string): string {
  const id = own.container + name;
  const label = value ? ` value="${value}"` : '';
  return `<input type="${type}" id="${id}" name="${id.replaceAll('_', '$')}"${label}>`;
}
