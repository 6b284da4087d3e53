import { createIdleLimit, textPieces, wholeText } from './idle-limit.ts';
import type { ClickHouseSettings } from './options.ts';
import type { Sql } from './sql.ts';

/** What ClickHouse said instead of doing as told. It never repeats what was sent. */
export class ClickHouseError extends Error {
  override readonly name = 'ClickHouseError';
  readonly code = 'clickhouse';
  /** ClickHouse's own number for it, such as 60 for a missing table; 0 if it gave none. */
  readonly number: number;
  constructor(message: string, number: number) {
    super(message);
    this.number = number;
  }
}

/** One row of an answer. */
export type Row = Readonly<Record<string, unknown>>;

interface Request {
  /** Rows to insert, as lines of JSON. Without it the SQL itself is the body. */
  readonly body?: string;
  readonly settings?: Readonly<Record<string, string | number>>;
  readonly signal?: AbortSignal | undefined;
}

/** One node's HTTP interface. */
export function createConnection(
  url: string,
  { user, password, requestTimeoutMs }: ClickHouseSettings,
) {
  const headers = { 'x-clickhouse-user': user, 'x-clickhouse-key': password };

  /** @returns the answer's text in pieces, once ClickHouse has done all that was asked. */
  async function send(
    statement: Sql,
    { body, settings = {}, signal }: Request,
  ): Promise<AsyncGenerator<string>> {
    const address = new URL(url);
    // The status is known only when all is done: without this, a failure may come after a 200.
    const all = { wait_end_of_query: 1, output_format_json_quote_64bit_integers: 0, ...settings };
    for (const [name, value] of Object.entries(all)) address.searchParams.set(name, String(value));
    if (body !== undefined) address.searchParams.set('query', statement.text);
    const limit = createIdleLimit(requestTimeoutMs, signal);
    limit.start();
    const response = await fetch(address, {
      method: 'POST',
      headers,
      body: body ?? statement.text,
      redirect: 'error',
      signal: limit.signal,
    }).finally(limit.stop);
    const pieces = textPieces(response, limit);
    if (!response.ok) throw refusal(await wholeText(pieces), body !== undefined);
    return pieces;
  }

  return {
    url,
    /** Runs a statement that has no answer worth reading. */
    async run(statement: Sql, request: Request = {}): Promise<void> {
      await wholeText(await send(statement, request));
    },
    /** @returns the rows of a statement that ends in `FORMAT JSONEachRow`. */
    async rows(statement: Sql, request: Request = {}): Promise<Row[]> {
      const text = await wholeText(await send(statement, request));
      return text.split('\n').filter(Boolean).map(parseRow);
    },
    /** The same, a piece at a time: for answers larger than the memory. */
    async *stream(statement: Sql, request: Request = {}): AsyncGenerator<Row[]> {
      let rest = '';
      for await (const piece of await send(statement, request)) {
        const lines = (rest + piece).split('\n');
        rest = lines.pop() ?? '';
        if (lines.length > 0) yield lines.filter(Boolean).map(parseRow);
      }
      if (rest !== '') yield [parseRow(rest)];
    },
  };
}

const parseRow = (line: string): Row => JSON.parse(line) as Row;

/**
 * A refused insert may quote the rows in its message, so only its number is passed on then; the
 * server's own log has the rest.
 */
function refusal(text: string, isInsert: boolean): ClickHouseError {
  const number = Number(/Code: (\d+)/.exec(text)?.[1] ?? 0);
  const said = isInsert ? 'see its log' : text.slice(0, 500).trim();
  return new ClickHouseError(`ClickHouse refused (code ${number}): ${said}`, number);
}
