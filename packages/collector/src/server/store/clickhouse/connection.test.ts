import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { createConnection, type Row } from './connection.ts';
import { withDefaults } from './options.ts';
import { sql } from './sql.ts';

/** Long enough for a busy machine to answer, short enough to outlast it in a test. */
const LIMIT_MS = 1000;
const ASKED = sql`SELECT 1 FORMAT JSONEachRow`;

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A connection to a node that answers like this. */
async function connectTo(answer: (response: ServerResponse) => void) {
  const made = createServer((request, response) => {
    request.resume();
    answer(response);
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
  const settings = { directory: '.', urls: [url], requestTimeoutMs: LIMIT_MS };
  return createConnection(url, withDefaults(settings));
}

/** Sends a row now and then, so that all of them take longer than the limit. */
async function drip(response: ServerResponse): Promise<void> {
  for (let n = 0; n < 6; n++) {
    response.write(`{"n":${n}}\n`);
    await wait(LIMIT_MS / 4);
  }
  response.end();
}

const numbers = (rows: readonly Row[]) => rows.map(({ n }) => n);

it('waits for an answer that takes long, as long as some of it comes', async () => {
  const connection = await connectTo((response) => void drip(response));
  expect(numbers(await connection.rows(ASKED))).toEqual([0, 1, 2, 3, 4, 5]);
});

it('does not count against the server what the reader of a stream takes', async () => {
  const much = Array.from({ length: 100_000 }, (_, n) => `{"n":${n},"é":"${'x'.repeat(20)}"}`);
  const connection = await connectTo((response) => response.end(`${much.join('\n')}\n`));
  const seen: Row[] = [];
  for await (const rows of connection.stream(ASKED)) {
    if (seen.length === 0) await wait(LIMIT_MS * 1.5);
    seen.push(...rows);
  }
  expect(seen).toHaveLength(much.length);
  expect(new Set(seen.map((row) => Object.keys(row).join(' ')))).toEqual(new Set(['n é']));
});

it('gives up on a server that begins to answer and then goes silent', async () => {
  const connection = await connectTo((response) => response.write('{"n":0}\n'));
  await expect(connection.rows(ASKED)).rejects.toThrow('Nothing came');
});

it('gives up on a server that does not begin to answer', async () => {
  const connection = await connectTo(() => undefined);
  await expect(connection.rows(ASKED)).rejects.toThrow();
});

it('lets go of the connection when nobody reads on', async () => {
  let isClosed: Promise<unknown> = Promise.resolve();
  const connection = await connectTo((response) => {
    isClosed = new Promise((resolve) => response.once('close', resolve));
    response.write('{"n":0}\n');
  });
  for await (const rows of connection.stream(ASKED)) {
    expect(numbers(rows)).toEqual([0]);
    break;
  }
  await isClosed;
});
