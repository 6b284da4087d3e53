import type { SchemaElement } from 'hyparquet';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, ColumnType, Row, Table } from './rows.ts';

/** Rows that are packed together: enough to be packed well, and little enough for the memory. */
const ROW_GROUP = 50_000;

const ELEMENTS: Record<ColumnType, Omit<SchemaElement, 'name'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

/** Writes a table as Parquet, a group of rows at a time. */
export async function writeParquet(file: string, { columns, batches }: Table): Promise<void> {
  const entries = Object.entries(columns);
  const writer = new ParquetWriter({
    writer: fileWriter(file),
    schema: [
      { name: 'root', num_children: entries.length },
      ...entries.map(([name, type]): SchemaElement => ({
        name,
        repetition_type: 'OPTIONAL',
        ...ELEMENTS[type],
      })),
    ],
  });
  const writeGroup = (rows: readonly Row[]) =>
    writer.write({
      columnData: entries.map(([name, type]) => ({
        name,
        data: rows.map((row) => toCell(row[name] ?? null, type)),
      })),
      rowGroupSize: ROW_GROUP,
    });
  let waiting: Row[] = [];
  for await (const rows of batches) {
    waiting = waiting.concat(rows);
    if (waiting.length < ROW_GROUP) continue;
    await writeGroup(waiting);
    waiting = [];
  }
  if (waiting.length > 0) await writeGroup(waiting);
  await writer.finish();
}

function toCell(cell: Cell, type: ColumnType): Cell | Date {
  return type === 'day' && cell !== null ? new Date(`${cell}T00:00:00Z`) : cell;
}
