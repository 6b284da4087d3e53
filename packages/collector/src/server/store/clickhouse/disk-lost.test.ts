/** A replica's disk is lost for good, with blocks that no other replica has fetched yet. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  startCluster,
  type Cluster,
  type ClusterNode,
} from '../../../../../tooling/src/clickhouse/start-cluster.ts';
import { createEvent, NOW } from '../../test-events.ts';
import { createConnection } from './connection.ts';
import { openClickHouseStore, type ClickHouseStoreOptions } from './index.ts';
import { withDefaults } from './options.ts';
import { openOutbox } from './outbox.ts';
import { tablesOf } from './schema.ts';
import { sql, type Sql } from './sql.ts';
import { DAYS, eventually, expectExactly, LONG_MS, storedRows, until } from './test-faults.ts';
import { startLoad } from './test-load.ts';
import { clusterPrograms, describeWith, testOptions } from './test-servers.ts';

/** Deletes a table's rows of a node that is down, and lets it start without them. */
function loseRows({ folder }: ClusterNode, database: string, table: string): void {
  const ofTable = path.join(folder, 'data/data', database, table);
  const parts = readdirSync(ofTable).filter((name) => /^\d/.test(name));
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) rmSync(path.join(ofTable, part), { recursive: true });
  const flags = path.join(folder, 'data/flags');
  mkdirSync(flags, { recursive: true });
  writeFileSync(path.join(flags, 'force_restore_data'), '');
}

/** Every replica has all: nothing is kept any more. */
function expectEmptyOutbox({ directory }: ClickHouseStoreOptions): void {
  const outbox = openOutbox(directory, 1000);
  const amounts = [outbox.held().items, outbox.kept().items];
  outbox.close();
  expect(amounts).toEqual([0, 0]);
}

describeWith(
  clusterPrograms,
  'disks lost with ClickHouse 18.16, 2 shards of 2 replicas',
  (programs) => {
    let cluster: Cluster;
    beforeAll(async () => (cluster = await startCluster(programs)), LONG_MS);
    afterAll(() => cluster.stop(), LONG_MS);

    const optionsNow = (): ClickHouseStoreOptions => {
      const { urls, name } = cluster;
      return testOptions({ urls, cluster: name, now: () => NOW, requestTimeoutMs: 10_000 });
    };
    const tell = (node: ClusterNode, options: ClickHouseStoreOptions, statement: Sql) =>
      createConnection(node.url, withDefaults(options)).run(statement);

    it(
      'forgets a lone event once both replicas of its shard have it, though the other shard has none',
      async () => {
        const options = optionsNow();
        const store = openClickHouseStore(options);
        const event = createEvent({ kind: 'flow.started' });
        await store.add({ site: undefined, dropped: 0, events: [event] });
        await eventually(() => store.flush());
        await eventually(async () => expectEmptyOutbox(options));
        await expectExactly(store, new Set([event.id]));
        await store.close();
      },
      LONG_MS,
    );

    it(
      'sends again what only the lost disk had',
      async () => {
        const options = optionsNow();
        const [lost, twin] = cluster.nodes;
        if (lost === undefined || twin === undefined) throw new Error('There are no replicas.');
        const own = tablesOf(withDefaults(options)).own('event');
        const store = openClickHouseStore(options);
        const load = startLoad(store, DAYS);
        await until(() => load.acked.size > 500);
        await tell(twin, options, sql`SYSTEM STOP FETCHES ${own}`);
        const before = load.acked.size;
        await until(() => load.acked.size > before + 1000);
        await load.stop();
        // Sent and acknowledged, and on one disk of the first shard alone.
        await eventually(() => store.flush().catch(() => expect(store.load().waiting).toBe(0)));
        const [first, second] = await storedRows(options, [lost.url, twin.url]);
        expect(first?.n).toBeGreaterThan((second?.n ?? 0) + 300);
        await lost.kill();
        loseRows(lost, String(options.database), 'event_local');
        await tell(twin, options, sql`SYSTEM START FETCHES ${own}`);
        await eventually(() => expectExactly(store, load.acked));
        await lost.start();
        // The old version takes its time until it gives up on what nobody has any more.
        await eventually(async () => expectEmptyOutbox(options), 180);
        await eventually(() => expectExactly(store, load.acked));
        const [found, whole] = await storedRows(options, [lost.url, twin.url]);
        expect(found?.ids).toBe(whole?.ids);
        await store.close();
      },
      LONG_MS,
    );

    it(
      'shows all though a replica is away, and keeps it for that one, also over a restart',
      async () => {
        const options = optionsNow();
        const [away] = cluster.nodes;
        if (away === undefined) throw new Error('There are no replicas.');
        const store = openClickHouseStore(options);
        const load = startLoad(store, DAYS);
        await until(() => load.acked.size > 500);
        await away.kill();
        const before = load.acked.size;
        await until(() => load.acked.size > before + 500);
        await load.stop();
        // What only the killed one had was sent again.
        await eventually(() => expectExactly(store, load.acked));
        await store.close();
        const outbox = openOutbox(options.directory, 1000);
        expect(outbox.held().items).toBe(0);
        expect(outbox.kept().events).toBeGreaterThan(400);
        outbox.close();
        await away.start();
        const again = openClickHouseStore(options);
        await eventually(() => again.flush());
        await eventually(() => expectExactly(again, load.acked));
        // A replica that comes back fetches when it is ready for it.
        await eventually(async () => expectEmptyOutbox(options), 180);
        await again.close();
      },
      LONG_MS,
    );
  },
);
