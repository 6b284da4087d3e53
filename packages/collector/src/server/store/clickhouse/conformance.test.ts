import { afterAll, beforeAll } from 'vitest';
import { startCluster, type Cluster } from '../../../../../tooling/src/clickhouse/start-cluster.ts';
import { startChdb, type Chdb } from '../../../../../tooling/src/clickhouse/start-chdb.ts';
import { describeStore, type StoreUnderTest } from '../store-conformance.ts';
import type { Store } from '../store.ts';
import { openClickHouseStore, type ClickHouseStore } from './index.ts';
import { chdbFolder, clusterPrograms, describeWith, testOptions } from './test-servers.ts';

const START_MS = 120_000;

/** Drives the suite. With `roll`, closed days are counted up before anything is read. */
function under(open: (now: () => number) => ClickHouseStore, roll: boolean): StoreUnderTest {
  const stores = new WeakMap<Store, ClickHouseStore>();
  return {
    timeoutMs: 120_000,
    streams: 4,
    async open({ now }) {
      const store = open(now);
      stores.set(store, store);
      return store;
    },
    async settle(store) {
      const own = stores.get(store);
      await own?.flush();
      if (roll) await own?.roll();
      if (roll) await own?.flush();
    },
  };
}

describeWith(clusterPrograms, 'ClickHouse 18.16, 2 shards of 2 replicas', (programs) => {
  let cluster: Cluster;
  beforeAll(async () => (cluster = await startCluster(programs)), START_MS);
  afterAll(() => cluster.stop(), START_MS);
  const open = (now: () => number) =>
    openClickHouseStore(testOptions({ urls: cluster.urls, cluster: cluster.name, now }));
  describeStore('A cluster', under(open, false));
  describeStore('A cluster that counts up closed days', under(open, true));
});

describeWith(chdbFolder, 'ClickHouse 26.7 (chdb), one node', (folder) => {
  let chdb: Chdb;
  beforeAll(async () => (chdb = await startChdb(folder)), START_MS);
  afterAll(() => chdb.remove(), START_MS);
  const open = (now: () => number) => openClickHouseStore(testOptions({ urls: [chdb.url], now }));
  describeStore('One node', under(open, false));
  describeStore('One node that counts up closed days', under(open, true));
});
