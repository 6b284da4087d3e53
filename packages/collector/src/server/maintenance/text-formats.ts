import type { Row, Table } from './rows.ts';

/** CSV by RFC 4180, with a line of names. What is missing is empty. */
export async function* csvLines({ columns, batches }: Table): AsyncGenerator<string> {
  const names = Object.keys(columns);
  const line = (cells: readonly (string | number | null | undefined)[]) =>
    `${cells.map(csvCell).join()}\r\n`;
  yield line(names);
  for await (const rows of batches) {
    yield rows.map((row) => line(names.map((name) => row[name]))).join('');
  }
}

function csvCell(cell: string | number | null | undefined): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One JSON object a line. What is missing is left out. */
export async function* jsonLines({ batches }: Table): AsyncGenerator<string> {
  for await (const rows of batches) yield rows.map(jsonLine).join('');
}

function jsonLine(row: Row): string {
  const given = Object.entries(row).filter(([, cell]) => cell !== null);
  return `${JSON.stringify(Object.fromEntries(given))}\n`;
}
