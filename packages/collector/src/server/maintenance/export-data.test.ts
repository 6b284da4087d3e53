import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALWAYS, collect } from '../store/conformance/with-store.ts';
import type { Store, StoredEvent } from '../store/store.ts';
import { exportData, type ExportRequest } from './export-data.ts';
import { COUNT_COLUMNS, countRow, EVENT_COLUMNS, eventRow, type Row } from './rows.ts';
import { createTestFolder, fill, type TestFolder } from './test-data.ts';
import { csvLines, jsonLines } from './text-formats.ts';
import { writeParquet } from './parquet-format.ts';

let folder: TestFolder;
let store: Store;
let events: StoredEvent[];
beforeEach(async () => {
  folder = createTestFolder();
  store = folder.open();
  events = await fill(store, 1);
});
afterEach(async () => {
  await store.close();
  folder.remove();
});

/** Exports, reads the file with `read`, and gives its rows in one order. */
async function exported(
  request: Pick<ExportRequest, 'format' | 'what'> & Partial<ExportRequest>,
): Promise<Row[]> {
  const out = folder.path('out');
  const rows = await exportData(store, { ...ALWAYS, out, ...request });
  const read = await READERS[request.format](out);
  expect(read).toHaveLength(rows);
  expect(statSync(out).mode & 0o777).toBe(0o600);
  return inOrder(read);
}

const READERS = {
  csv: async (file: string) => readCsv(readFileSync(file, 'utf8')),
  jsonl: async (file: string) => {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line) as Row);
  },
  parquet: async (file: string) => {
    const read = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
    return read.map((row) => {
      const cells = Object.entries(row).filter(([, cell]) => cell !== null && cell !== undefined);
      return Object.fromEntries(
        cells.map(([name, cell]) => [
          name,
          cell instanceof Date ? cell.toISOString().slice(0, 10) : cell,
        ]),
      ) as Row;
    });
  },
};

/** The tests' own reader of CSV; numbers stay where the column has numbers. */
function readCsv(text: string): Row[] {
  const [names = [], ...lines] = text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  const isNumber = (name: string) => ['version', 'value', 'position', 'count'].includes(name);
  return lines.map((cells) =>
    Object.fromEntries(
      cells.flatMap((cell, index): [string, string | number][] => {
        const name = names[index] ?? '';
        if (cell === '') return [];
        return [[name, isNumber(name) ? Number(cell) : cell]];
      }),
    ),
  );
}

const withoutMissing = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null));
const inOrder = (rows: readonly Row[]) =>
  rows
    .map((row) => ({ row, key: JSON.stringify(Object.entries(row).sort()) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);

describe.each(['csv', 'jsonl', 'parquet'] as const)('an export as %s', (format) => {
  it('holds every raw event as it was sent', async () => {
    const rows = await exported({ format, what: 'events' });
    expect(rows).toEqual(inOrder(events.map(eventRow).map(withoutMissing)));
    expect(new Set(rows.map(({ kind }) => kind)).size).toBe(17);
  });

  it('holds every count', async () => {
    const counts = await collect(store.counts(ALWAYS));
    const rows = await exported({ format, what: 'counts' });
    expect(rows).toEqual(inOrder(counts.map(countRow).map(withoutMissing)));
    expect(rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(events.length);
  });

  it('keeps to the days and the site asked for', async () => {
    const [from, to] = ['2026-02-10', '2026-02-10'];
    const rows = await exported({ format, what: 'events', from, to, site: 'north' });
    const own = events.filter(({ site, event }) => site === 'north' && event.day === from);
    expect(own.length).toBeGreaterThan(20);
    expect(rows).toHaveLength(own.length);
  });

  it('can be empty', async () => {
    const request = { format, what: 'counts', from: '2020-01-01', to: '2020-01-02' } as const;
    expect(await exportData(store, { ...request, out: folder.path('none') })).toBe(0);
    if (format !== 'jsonl') expect(await READERS[format](folder.path('none'))).toEqual([]);
  });
});

describe('an export', () => {
  it('overwrites no file, and leaves none behind when it fails', async () => {
    const request = { ...ALWAYS, format: 'csv', what: 'events', out: folder.path('out') } as const;
    await exportData(store, request);
    await expect(exportData(store, request)).rejects.toThrow('is there already');
    const failing: Store = {
      ...store,
      async *events() {
        yield* store.events(ALWAYS);
        throw new Error('the disk went away');
      },
    };
    for (const format of ['csv', 'parquet'] as const) {
      const failed = exportData(failing, { ...request, format, out: folder.path(format) });
      await expect(failed).rejects.toThrow('the disk went away');
    }
    expect(readdirSync(folder.path('.')).sort()).toEqual(['data', 'out']);
  });

  it('gives nobody else a file that lay in its way', async () => {
    writeFileSync(`${folder.path('out')}.part`, '', { mode: 0o644 });
    await exported({ format: 'csv', what: 'counts' });
  });

  it('quotes what would break a line of CSV', async () => {
    async function* batches() {
      yield [{ a: 'x,"y"\nz', b: null }];
    }
    const lines: string[] = [];
    for await (const line of csvLines({ columns: { a: 'text', b: 'integer' }, batches: batches() }))
      lines.push(line);
    expect(lines).toEqual(['a,b\r\n', '"x,""y""\nz",\r\n']);
  });

  it('leaves out of JSON what is missing', async () => {
    async function* batches() {
      yield [{ a: 'x', b: null }];
    }
    for await (const line of jsonLines({ columns: {}, batches: batches() }))
      expect(line).toBe('{"a":"x"}\n');
  });

  it('packs Parquet in groups of rows, all of which are read again', async () => {
    async function* batches() {
      for (let at = 0; at < 120; at++)
        yield Array.from({ length: 1000 }, (_, index) => ({ n: at * 1000 + index, day: null }));
    }
    const file = folder.path('large.parquet');
    await writeParquet(file, { columns: { n: 'integer', day: 'day' }, batches: batches() });
    const read = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
    expect(read).toHaveLength(120_000);
    expect(read.every(({ n }, index) => n === index)).toBe(true);
  });

  it('names the same columns in every format', () => {
    const [first] = events;
    if (first === undefined) throw new Error('There are no events.');
    expect(Object.keys(eventRow(first))).toEqual(Object.keys(EVENT_COLUMNS));
    const { day } = first.event;
    const dimensions = {
      day,
      site: '',
      flow: '',
      version: 0,
      lang: 'en',
      device: 'phone',
    } as const;
    const what = { kind: 'page.viewed', step: '/', detail: '', value: 0, count: 1 } as const;
    expect(Object.keys(countRow({ ...dimensions, ...what }))).toEqual(Object.keys(COUNT_COLUMNS));
  });
});
