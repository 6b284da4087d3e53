/** Disks that are full: the outbox's, and ClickHouse's. Every acknowledged event is there, once. */
import { afterEach, expect, it, type TestContext } from 'vitest';
import {
  mountSmallDisk,
  type SmallDisk,
} from '../../../../../tooling/src/clickhouse/small-disk.ts';
import { startChdb } from '../../../../../tooling/src/clickhouse/start-chdb.ts';
import { startCluster } from '../../../../../tooling/src/clickhouse/start-cluster.ts';
import { NOW } from '../../test-events.ts';
import { openClickHouseStore, type ClickHouseStoreOptions } from './index.ts';
import { DAYS, eventually, expectExactly, LONG_MS, until } from './test-faults.ts';
import { startLoad } from './test-load.ts';
import { chdbFolder, clusterPrograms, describeWith, testOptions } from './test-servers.ts';

const disks: SmallDisk[] = [];
const servers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of servers.splice(0)) await end();
  for (const disk of disks.splice(0)) disk.remove();
}, LONG_MS);

function smallDisk(context: TestContext, megabytes: number): SmallDisk {
  const disk = mountSmallDisk(megabytes);
  if (disk === null) {
    console.warn(
      '\n!! NOT TESTED: full disks. Only root may mount a small one, on some machines.\n',
    );
    return context.skip('a small disk could not be mounted');
  }
  disks.push(disk);
  return disk;
}

/** Load on a store whose ClickHouse, or whose outbox, has a full disk for a while. */
async function fillUnderLoad(options: ClickHouseStoreOptions, disk: SmallDisk): Promise<void> {
  const store = openClickHouseStore(options);
  const load = startLoad(store, DAYS);
  await until(() => load.acked.size > 500);
  // Its tables are there: one that is half made is not what this is about.
  await eventually(() => store.flush());
  disk.fill();
  await until(() => load.refused() > 3);
  const whenFull = load.acked.size;
  disk.free();
  await until(() => load.acked.size > whenFull + 500);
  await load.stop();
  await eventually(() => store.flush());
  await eventually(() => expectExactly(store, load.acked));
  await eventually(() => store.roll());
  await eventually(() => expectExactly(store, load.acked));
  expect(store.load().waiting).toBe(0);
  await store.close();
}

const now = () => NOW;
/** So small an outbox that it is full soon when ClickHouse takes nothing. */
const SOON_FULL = { highWater: 3000, requestTimeoutMs: 10_000, now };

describeWith(chdbFolder, 'full disks with ClickHouse 26.7 (chdb), one node', (folder) => {
  it(
    'waits while ClickHouse has a full disk',
    async (context) => {
      const disk = smallDisk(context, 256);
      const chdb = await startChdb(folder, disk.folder);
      servers.push(chdb.remove);
      await fillUnderLoad(testOptions({ urls: [chdb.url], ...SOON_FULL }), disk);
    },
    LONG_MS,
  );

  it(
    'refuses while the outbox has a full disk',
    async (context) => {
      const disk = smallDisk(context, 16);
      const chdb = await startChdb(folder);
      servers.push(chdb.remove);
      const options = testOptions({ urls: [chdb.url], now });
      await fillUnderLoad({ ...options, directory: disk.folder }, disk);
    },
    LONG_MS,
  );
});

describeWith(
  clusterPrograms,
  'full disks with ClickHouse 18.16, 2 shards of 2 replicas',
  (programs) => {
    it(
      'waits while all of ClickHouse has a full disk',
      async (context) => {
        const disk = smallDisk(context, 256);
        const cluster = await startCluster(programs, disk.folder);
        servers.push(cluster.stop);
        const { urls, name } = cluster;
        await fillUnderLoad(testOptions({ urls, cluster: name, ...SOON_FULL }), disk);
      },
      LONG_MS,
    );
  },
);
