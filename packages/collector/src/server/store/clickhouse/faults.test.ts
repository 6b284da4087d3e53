/** What goes wrong between collectors and ClickHouse: every acknowledged event is there, once. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCutProxy } from '../../../../../tooling/src/clickhouse/cut-proxy.ts';
import { startChdb, type Chdb } from '../../../../../tooling/src/clickhouse/start-chdb.ts';
import { startCluster, type Cluster } from '../../../../../tooling/src/clickhouse/start-cluster.ts';
import { nodePath } from '../../../../../tooling/src/run/repository.ts';
import { createEvent, NOW, TODAY } from '../../test-events.ts';
import { openClickHouseStore, type ClickHouseStoreOptions } from './index.ts';
import { DAYS, eventually, expectExactly, LONG_MS, storedRows, until } from './test-faults.ts';
import { readAll, startLoad } from './test-load.ts';
import {
  chdbFolder,
  clusterPrograms,
  describeWith,
  freshDatabase,
  temporaryFolder,
  testOptions,
} from './test-servers.ts';

const now = () => NOW;

/** Puts events into an outbox whose ClickHouse is not there. */
async function fillOutbox(options: ClickHouseStoreOptions, batches: number): Promise<void> {
  const nowhere = { ...options, urls: ['http://127.0.0.1:9'], closeTimeoutMs: 1 };
  const store = openClickHouseStore(nowhere);
  for (let batch = 0; batch < batches; batch++) {
    const day = DAYS[batch % DAYS.length] ?? TODAY;
    const events = Array.from({ length: 20 }, () => createEvent({ kind: 'flow.started', day }));
    await store.add({ site: undefined, dropped: 1, events });
  }
  await store.close();
}

/** The tests that hold on any ClickHouse. @param connection asked for when a test runs */
function commonFaults(connection: () => Pick<ClickHouseStoreOptions, 'urls' | 'cluster'>): void {
  it(
    'knows blocks that are sent twice, and stores their rows once',
    async () => {
      const options = testOptions({ ...connection(), maxBlockRows: 500, now });
      await fillOutbox(options, 120);
      const copy = temporaryFolder();
      cpSync(options.directory, copy, { recursive: true });
      const twins = [options, { ...options, directory: copy }].map(openClickHouseStore);
      await Promise.all(twins.map((store) => store.flush()));
      const [store] = twins;
      if (store === undefined) throw new Error('There is no store.');
      const { ids, counts, events } = await readAll(store);
      expect([new Set(ids).size, ids.length, counts, events]).toEqual([2400, 2400, 2400, 2400]);
      expect(await store.dropped({ from: TODAY, to: '2100-01-01' })).toBe(
        await store.dropped({ from: '2000-01-01', to: '2100-01-01' }),
      );
      const urls = connection().urls.filter((_, index) => index % 2 === 0);
      const rows = await storedRows(options, urls);
      expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(2400);
      for (const twin of twins) await twin.close();
    },
    LONG_MS,
  );

  it(
    'takes events while the network is cut, until its outbox is full, and delivers them afterwards',
    async () => {
      const proxies = await Promise.all(connection().urls.map(startCutProxy));
      const urls = proxies.map(({ url }) => url);
      const options = { ...testOptions({ ...connection(), now }), urls, highWater: 3000 };
      const store = openClickHouseStore({ ...options, requestTimeoutMs: 1000 });
      const load = startLoad(store, DAYS);
      await until(() => load.acked.size > 500);
      for (const proxy of proxies) proxy.cut();
      const before = load.acked.size;
      await until(() => load.refused() > 3);
      expect(load.acked.size).toBeGreaterThan(before);
      expect(store.load().waiting).toBeLessThanOrEqual(3000);
      await store.check();
      for (const proxy of proxies) proxy.mend();
      const full = load.acked.size;
      await until(() => load.acked.size > full + 500);
      await load.stop();
      await eventually(() => store.flush());
      await expectExactly(store, load.acked);
      await store.close();
      for (const proxy of proxies) await proxy.close();
    },
    LONG_MS,
  );

  it(
    'loses nothing that it acknowledged when the collector is killed again and again',
    async () => {
      const options = testOptions({ ...connection(), database: freshDatabase() });
      const acked = new Set<string>();
      for (let kill = 0; kill < 20; kill++) await writeUntilKilled(options, acked);
      expect(acked.size).toBeGreaterThan(1000);
      const store = openClickHouseStore({ ...options, now });
      await store.flush();
      const { ids, counts, events } = await readAll(store);
      expect(new Set(ids).size).toBe(ids.length);
      expect([counts, events]).toEqual([ids.length, ids.length]);
      const stored = new Set(ids);
      expect([...acked].filter((id) => !stored.has(id))).toEqual([]);
      await store.close();
    },
    LONG_MS,
  );

  it(
    'counts right though two collectors count up, delete and add at the same time',
    async () => {
      const options = testOptions({ ...connection(), now });
      const open = (directory: string) => openClickHouseStore({ ...options, directory });
      const stores = [open(temporaryFolder()), open(temporaryFolder())];
      const loads = stores.map((store) => startLoad(store, DAYS));
      for (let round = 0; round < 8; round++) {
        await Promise.all(stores.map((store) => store.roll()));
        if (round % 3 === 2)
          await Promise.all(
            stores.map((store) => store.prune({ rawAt: 0, rollupDay: '2025-12-01' })),
          );
      }
      for (const load of loads) await load.stop();
      for (const store of stores) await store.flush();
      const acked = new Set(loads.flatMap((load) => [...load.acked]));
      for (const store of stores) await expectExactly(store, acked);
      for (const store of stores) await store.roll();
      for (const store of stores) await expectExactly(store, acked);
      for (const store of stores) await store.close();
    },
    LONG_MS,
  );
}

async function writeUntilKilled(options: ClickHouseStoreOptions, acked: Set<string>) {
  const writer = path.join(import.meta.dirname, 'test-writer.ts');
  const child = spawn(nodePath, ['--conditions=source', writer, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const ended = once(child, 'close');
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await until(() => output.length > 5000);
  await sleep(Math.random() * 200);
  child.kill('SIGKILL');
  await ended;
  // The last line may be cut off.
  for (const id of output.split('\n').slice(0, -1)) acked.add(id);
}

describeWith(
  clusterPrograms,
  'failures with ClickHouse 18.16, 2 shards of 2 replicas',
  (programs) => {
    let cluster: Cluster;
    beforeAll(async () => (cluster = await startCluster(programs)), LONG_MS);
    afterAll(() => cluster.stop(), LONG_MS);
    commonFaults(() => ({ urls: cluster.urls, cluster: cluster.name }));

    it(
      'has every event on both replicas though each was killed under load and started again',
      async () => {
        const { urls, name } = cluster;
        const options = testOptions({ urls, cluster: name, now, requestTimeoutMs: 10_000 });
        const store = openClickHouseStore(options);
        const load = startLoad(store, DAYS);
        await until(() => load.acked.size > 1000);
        for (const node of cluster.nodes) {
          const before = load.acked.size;
          await node.kill();
          await until(() => load.acked.size > before + 1000);
          await node.start();
          await store.roll().catch(() => {});
        }
        await load.stop();
        await eventually(() => store.flush());
        // A replica that was just started still fetches what it missed.
        await eventually(() => expectExactly(store, load.acked));
        await eventually(() => store.roll());
        await eventually(() => expectExactly(store, load.acked));
        const [a, b, c, d] = await storedRows(options, urls);
        expect([a?.ids, c?.ids]).toEqual([b?.ids, d?.ids]);
        await store.close();
      },
      LONG_MS,
    );
  },
);

describeWith(chdbFolder, 'failures with ClickHouse 26.7 (chdb), one node', (folder) => {
  let chdb: Chdb;
  beforeAll(async () => (chdb = await startChdb(folder)), LONG_MS);
  afterAll(() => chdb.remove(), LONG_MS);
  commonFaults(() => ({ urls: [chdb.url] }));

  it(
    'has every event though the server was killed under load and started again',
    async () => {
      const store = openClickHouseStore(testOptions({ urls: [chdb.url], now }));
      const load = startLoad(store, DAYS);
      for (let kill = 0; kill < 3; kill++) {
        const before = load.acked.size;
        await until(() => load.acked.size > before + 1000);
        await chdb.kill();
        await until(() => load.acked.size > before + 2000);
        await chdb.start();
      }
      await load.stop();
      await eventually(() => store.flush());
      await expectExactly(store, load.acked);
      await store.close();
    },
    LONG_MS,
  );
});
