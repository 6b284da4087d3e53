/**
 * ClickHouse's HTTP interface over chdb, as far as clients need it: `node chdb-shim.ts CHDB DATA PORT`.
 * One query at a time. No accounts: it listens on this machine alone, for tests.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';

interface Session {
  query(query: string, format?: string): string;
}
const [chdbFolder = '', dataFolder = '', port = '0'] = process.argv.slice(2);
const require = createRequire(path.join(chdbFolder, 'package.json'));
const { Session } = require('chdb') as { Session: new (folder: string) => Session };
const session = new Session(dataFolder);

/** Of HTTP alone; all other parameters are settings of the query. */
const NO_SETTINGS = new Set(['query', 'database', 'user', 'password', 'wait_end_of_query']);

/** Settings become part of the query, for chdb has no other place for them. */
function withSettings(query: string, parameters: URLSearchParams): string {
  const settings = [...parameters]
    .filter(([name]) => !NO_SETTINGS.has(name))
    .map(([name, value]) => `${name} = '${value.replaceAll(/[\\']/g, '\\$&')}'`)
    .join(', ');
  if (settings === '') return query;
  if (/^\s*INSERT\b/i.test(query)) return insertWith(query, settings);
  return /^\s*(SELECT|WITH)\b/i.test(query) ? `${query} SETTINGS ${settings}` : query;
}

/** In an insert they stand before what is inserted. */
function insertWith(query: string, settings: string): string {
  return query.replace(/\b(FORMAT\s+\w+|VALUES\b|SELECT\b)/i, `SETTINGS ${settings} $1`);
}

async function answer(request: IncomingMessage): Promise<string> {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const body = await text(request);
  const inAddress = searchParams.get('query');
  const query = withSettings(inAddress ?? body, searchParams);
  if (query.trim() === '') return 'Ok.\n';
  return session.query(inAddress === null ? query : `${query}\n${body}`, 'TabSeparated');
}

createServer((request, response) => {
  answer(request).then(
    (result) => response.end(result),
    (error: unknown) => {
      response.statusCode = 500;
      response.end(error instanceof Error ? error.message : String(error));
    },
  );
}).listen(Number(port), '127.0.0.1');
