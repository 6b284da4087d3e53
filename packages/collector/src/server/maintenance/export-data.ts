import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Period, Store } from '../store/store.ts';
import { writeNewFile } from './new-file.ts';
import { COUNT_COLUMNS, countRow, EVENT_COLUMNS, eventRow, type Row, type Table } from './rows.ts';
import { csvLines, jsonLines } from './text-formats.ts';

export const EXPORT_FORMATS = ['csv', 'jsonl', 'parquet'] as const;
export const EXPORT_CONTENTS = ['events', 'counts'] as const;

export interface ExportRequest extends Period {
  readonly format: (typeof EXPORT_FORMATS)[number];
  readonly what: (typeof EXPORT_CONTENTS)[number];
  /** The file to write; it must not be there. */
  readonly out: string;
}

/**
 * Writes raw events or counts of a period into a file, piece by piece, so that the memory holds few
 * of them. The figures are exact: small counts are not hidden, as they are in reports.
 *
 * @returns how many rows were written.
 * @throws {MaintenanceError} if the file is there already.
 */
export async function exportData(store: Store, request: ExportRequest): Promise<number> {
  const { format, out } = request;
  let rows = 0;
  const table = tableOf(store, request, (written) => (rows += written));
  await writeNewFile(out, async (part) => {
    if (format === 'parquet') await writeAsParquet(part, table);
    else await writeText(part, format === 'csv' ? csvLines(table) : jsonLines(table));
  });
  return rows;
}

/** The rows to export, read from the store as they are asked for. */
export function tableOf(
  store: Store,
  { what, from, to, site }: Omit<ExportRequest, 'format' | 'out'>,
  onRows: (count: number) => void,
): Table {
  const period = { from, to, site };
  return what === 'events'
    ? { columns: EVENT_COLUMNS, batches: mapBatches(store.events(period), eventRow, onRows) }
    : { columns: COUNT_COLUMNS, batches: mapBatches(store.counts(period), countRow, onRows) };
}

async function* mapBatches<T>(
  batches: AsyncIterable<readonly T[]>,
  toRow: (item: T) => Row,
  onRows: (count: number) => void,
): AsyncGenerator<Row[]> {
  for await (const batch of batches) {
    yield batch.map(toRow);
    onRows(batch.length);
  }
}

async function writeText(file: string, lines: AsyncIterable<string>): Promise<void> {
  await pipeline(Readable.from(lines), createWriteStream(file));
}

async function writeAsParquet(file: string, table: Table): Promise<void> {
  // Loaded only here: the server has no need of it.
  const { writeParquet } = await import('./parquet-format.ts');
  await writeParquet(file, table);
}
