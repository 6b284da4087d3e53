import { detailsOf } from '../store/event-row.ts';
import type { CountRow, StoredEvent } from '../store/store.ts';

export type ColumnType = 'text' | 'integer' | 'day';
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** A table to export: its columns, and its rows in batches. */
export interface Table {
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly batches: AsyncIterable<readonly Row[]>;
}

const CONTEXT_COLUMNS = {
  day: 'day',
  site: 'text',
  flow: 'text',
  version: 'integer',
  lang: 'text',
  device: 'text',
} as const;
/** `value` is a number, `word` the id of a choice; a row has one of them at most. */
const WHAT_COLUMNS = {
  kind: 'text',
  step: 'text',
  detail: 'text',
  value: 'integer',
  word: 'text',
} as const;

export const EVENT_COLUMNS = {
  id: 'text',
  ...CONTEXT_COLUMNS,
  ...WHAT_COLUMNS,
  position: 'integer',
} as const satisfies Table['columns'];

export const COUNT_COLUMNS = {
  ...CONTEXT_COLUMNS,
  ...WHAT_COLUMNS,
  count: 'integer',
} as const satisfies Table['columns'];

/** An event as a row: all kinds have the same columns. */
export function eventRow({ site, event }: StoredEvent): Row {
  const { step, detail, value } = detailsOf(event);
  const { id, day, kind, lang, device, flow = '', version = 0 } = event;
  const position = event.kind === 'step.reached' ? (event.position ?? null) : null;
  const context = contextCells({ day, site: site ?? '', flow, version, lang, device });
  return { id, ...context, ...whatCells({ kind, step, detail, value }), position };
}

export function countRow(row: CountRow): Row {
  return { ...contextCells(row), ...whatCells(row), count: row.count };
}

const orNull = (text: string): string | null => (text === '' ? null : text);

function contextCells(context: Pick<CountRow, keyof typeof CONTEXT_COLUMNS>): Row {
  const { day, site, flow, version, lang, device } = context;
  const isOfFlow = version !== 0;
  return {
    day,
    site: orNull(site),
    flow: orNull(flow),
    version: isOfFlow ? version : null,
    lang,
    device,
  };
}

function whatCells(what: Pick<CountRow, 'kind' | 'step' | 'detail' | 'value'>): Row {
  const { kind, step, detail, value } = what;
  const isWord = typeof value === 'string';
  return {
    kind,
    step: orNull(step),
    detail: orNull(detail),
    value: isWord ? null : value,
    word: isWord ? value : null,
  };
}
