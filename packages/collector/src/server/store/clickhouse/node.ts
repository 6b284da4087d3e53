import { setTimeout as sleep } from 'node:timers/promises';
import { ClickHouseError, createConnection, type Row } from './connection.ts';
import { featuresOf, type Features } from './features.ts';
import type { ClickHouseSettings } from './options.ts';
import { SCHEMA_VERSION, schemaSql, tablesOf, type Tables } from './schema.ts';
import { nameSql, sql, type Sql } from './sql.ts';

/** ClickHouse's numbers for a table and a database that are not there. */
const MISSING = [60, 81];
const TRIES = 5;
const PAUSE_MS = 100;

/** What a node says about itself once it is set up. */
interface NodeInfo {
  readonly features: Features;
  /** Which shard it belongs to; empty without a cluster. */
  readonly shard: string;
  /** How many shards the cluster has. */
  readonly shards: number;
}

interface InsertOptions {
  /** The same for the same rows, so that a repeat is known as one. */
  readonly token: string;
  readonly signal: AbortSignal;
  /** These rows are to be stored though they may be known. */
  readonly isRepeat: boolean;
}

/** One node of ClickHouse, which sets its tables up when it is first reached. */
export function createNode(url: string, settings: ClickHouseSettings) {
  const { database, cluster } = settings;
  const connection = createConnection(url, settings);
  const tables: Tables = tablesOf(settings);
  let prepared: Promise<NodeInfo> | undefined;

  const info = (): Promise<NodeInfo> =>
    (prepared ??= prepare().catch((error: unknown) => {
      // It may be back, or repaired, next time.
      prepared = undefined;
      throw error;
    }));

  async function prepare(): Promise<NodeInfo> {
    const [row] = await connection.rows(sql`SELECT version() AS version FORMAT JSONEachRow`);
    const features = featuresOf(String(row?.['version']));
    await createDatabase();
    const place = cluster === undefined ? { shard: '', shards: 1 } : await findPlace(cluster);
    for (const statement of schemaSql(settings, features)) await insist(statement);
    await checkSchemaVersion();
    return { features, ...place };
  }

  /** Nodes that make a table at the same moment get into each other's way in the keeper. */
  async function insist(statement: Sql): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        return await connection.run(statement);
      } catch (error) {
        if (!(error instanceof ClickHouseError) || tries === TRIES) throw error;
        await sleep(PAUSE_MS * tries * (0.5 + Math.random()));
      }
    }
  }

  async function createDatabase(): Promise<void> {
    const found = await connection.rows(
      sql`SELECT name FROM system.databases WHERE name = ${database} FORMAT JSONEachRow`,
    );
    // Asked first: an account may own its database and yet not be allowed to make one.
    if (found.length === 0)
      await connection.run(sql`CREATE DATABASE IF NOT EXISTS ${nameSql(database)}`);
  }

  async function findPlace(name: string): Promise<{ shard: string; shards: number }> {
    const macros = await connection.rows(
      sql`SELECT macro, substitution FROM system.macros FORMAT JSONEachRow`,
    );
    const macro = (wanted: string) => macros.find((row) => row['macro'] === wanted);
    const shard = macro('shard')?.['substitution'];
    if (typeof shard !== 'string' || !macro('replica'))
      throw new Error(`ClickHouse at ${url} has no macros "shard" and "replica" in its settings.`);
    const [row] = await connection.rows(
      sql`SELECT uniqExact(shard_num) AS shards FROM system.clusters WHERE cluster = ${name} FORMAT JSONEachRow`,
    );
    const shards = Number(row?.['shards'] ?? 0);
    if (shards === 0) throw new Error(`ClickHouse at ${url} knows no cluster "${name}".`);
    return { shard, shards };
  }

  async function checkSchemaVersion(): Promise<void> {
    const state = tables.all('state');
    const found = await connection.rows(
      sql`SELECT max(toUInt32(value)) AS version FROM ${state} WHERE name = 'schema' FORMAT JSONEachRow`,
    );
    const version = Number(found[0]?.['version'] ?? 0);
    if (version > SCHEMA_VERSION || (version > 0 && version < SCHEMA_VERSION))
      throw new Error(
        `The tables in ClickHouse have form ${version}, this collector knows ${SCHEMA_VERSION}.`,
      );
    // Several nodes may be told at the same time. Rows that are alike would be taken for a repeat,
    // and the old version then lets a replica wait ten seconds for the block that it dropped.
    const at = Date.now() * 1000 + Math.floor(Math.random() * 1000);
    if (version < SCHEMA_VERSION)
      await connection.run(
        sql`INSERT INTO ${state} (name, value, at) VALUES ('schema', ${String(SCHEMA_VERSION)}, ${at})`,
      );
  }

  /** A node that came back with an empty disk needs its tables anew. */
  const forgetIfEmpty = (error: unknown): never => {
    if (error instanceof ClickHouseError && MISSING.includes(error.number)) prepared = undefined;
    throw error;
  };

  return {
    url,
    info,
    async run(statement: Sql): Promise<void> {
      await info();
      await connection.run(statement).catch(forgetIfEmpty);
    },
    async rows(statement: Sql): Promise<Row[]> {
      await info();
      return connection.rows(sql`${statement} FORMAT JSONEachRow`).catch(forgetIfEmpty);
    },
    async *stream(statement: Sql): AsyncGenerator<Row[]> {
      await info();
      yield* connection.stream(sql`${statement} FORMAT JSONEachRow`);
    },
    /** Inserts lines of JSON. @returns once all shards concerned have stored them. */
    async insert(table: Sql, body: string, options?: InsertOptions): Promise<void> {
      const { features } = await info();
      const settings = {
        ...(cluster === undefined ? {} : { insert_distributed_sync: 1 }),
        ...(features.asyncInsert ? { async_insert: 0 } : {}),
        ...(options?.isRepeat ? { insert_deduplicate: 0 } : {}),
        ...(features.tokens && options ? { insert_deduplication_token: options.token } : {}),
      };
      const request = { body, signal: options?.signal, settings };
      const statement = sql`INSERT INTO ${table} FORMAT JSONEachRow`;
      await connection.run(statement, request).catch(forgetIfEmpty);
    },
  };
}
export type Node = ReturnType<typeof createNode>;
