/** The client for PostgreSQL: installed into the cache, because nothing else here needs it. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { installInto } from '../../bench/install-packages.ts';
import { fromRoot } from '../../run/repository.ts';

const PACKAGES = { pg: '8.23.1' };
const folder = fromRoot('node_modules/.cache/handrail-bench-collector');

/** What we use of `pg`. */
export interface PostgresClient {
  connect(): Promise<void>;
  query(query: {
    readonly name?: string;
    readonly text: string;
    readonly values?: readonly unknown[];
  }): Promise<{ readonly rowCount: number | null; readonly rows: readonly object[] }>;
  end(): Promise<void>;
}

interface Module {
  readonly Client: new (options: {
    host: string;
    user: string;
    database: string;
  }) => PostgresClient;
}

/** @throws if npm cannot install it. */
export const installPostgresClient = (): Promise<void> =>
  installInto(folder, { dependencies: PACKAGES });

/** @param socketFolder where the server's socket is */
export async function connectPostgres(socketFolder: string, user: string): Promise<PostgresClient> {
  const { Client } = createRequire(path.join(folder, 'package.json'))('pg') as Module;
  const client = new Client({ host: socketFolder, user, database: 'postgres' });
  await client.connect();
  return client;
}
