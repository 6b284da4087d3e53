/** What may stand in a cell of a table. `null` is a figure that is not shown. */
export type CsvValue = string | number | null | undefined;

/** A table: names of its columns, and rows of as many values. */
export interface CsvTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

/** Spreadsheets take such a text for a formula and carry it out. */
const FORMULA = /^[\s]*[=+\-@|%]|^[\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** The table as RFC 4180 says, with a header line. Hidden figures are empty. */
export function writeCsv({ head, rows }: CsvTable): string {
  return [head, ...rows].map((row) => row.map(writeValue).join(',') + '\r\n').join('');
}

function writeValue(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table of objects that are alike, one column for each member that holds no list.
 *
 * @param head the members, in order; a list that is empty needs them named.
 */
export function tableOf<T extends object>(
  head: readonly (keyof T & string)[],
  items: readonly T[],
): CsvTable {
  return { head, rows: items.map((item) => head.map((name) => valueOf(item[name]))) };
}

function valueOf(value: unknown): CsvValue {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return Array.isArray(value) ? value.join(' ') : null;
}
