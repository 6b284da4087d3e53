import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChdb } from '../../../../tooling/src/clickhouse/start-chdb.ts';
import { startCluster, type Cluster } from '../../../../tooling/src/clickhouse/start-cluster.ts';
import { openClickHouseStore } from '../store/clickhouse/index.ts';
import {
  chdbFolder,
  clusterPrograms,
  describeWith,
  testOptions,
} from '../store/clickhouse/test-servers.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import { createEvent, NOW } from '../test-events.ts';
import { migrate, type MigrationTarget } from './migrate.ts';
import { comparisonTable, verdict } from './table.ts';

const DAY_MS = 86_400_000;
const now = () => NOW;
const dayAt = (ago: number) => new Date(NOW - ago * DAY_MS).toISOString().slice(0, 10);

const ALWAYS = { from: '2000-01-01', to: '2100-01-01' };

function openSqlite(): MigrationTarget {
  const store = openSqliteStore({ directory: ':memory:', commitDelayMs: 1, now });
  return { ...store, flush: async () => {} };
}

/**
 * Six days with events; of the two oldest, counts are all that is left. Browsers lost some, and the
 * steps of a version of long ago have no raw events any more.
 */
async function openFilled(): Promise<MigrationTarget> {
  const store = openSqlite();
  for (let ago = 0; ago < 6; ago++) {
    const day = dayAt(ago);
    const events = [
      createEvent({ kind: 'flow.started', day }),
      createEvent({ kind: 'flow.started', day, lang: 'es' }),
      createEvent({ kind: 'step.reached', step: 'income', ms: 100 * ago, position: 3, day }),
      createEvent({ kind: 'survey.answered', step: 'end', question: 'ease', value: 'easy', day }),
    ];
    await store.add({ site: ago % 2 === 0 ? 'north' : undefined, dropped: ago, events });
    const registers = Uint8Array.of(0, ago, 1, 0);
    await store.addVisitors({ day, site: '', registers });
    if (ago > 3) {
      const counts = [];
      for await (const rows of store.counts({ from: day, to: day })) counts.push(...rows);
      await store.replaceCounts(
        day,
        counts.map((row) => ({ ...row, count: row.count + 7 })),
      );
    }
  }
  await store.addExtras({
    losses: [{ day: '2025-11-30', site: 'north', count: 30 }],
    places: [
      { flow: 'apply', version: 1, step: 'gone', position: 2 },
      { flow: 'renew', version: 7, step: 'first', position: 1 },
    ],
  });
  return store;
}

/** What both engines must do. */
function describeMigration(open: () => Promise<MigrationTarget>): void {
  it('moves events and counts, proves them equal, and may be repeated', async () => {
    const [from, to] = [await openFilled(), await open()];
    for (let times = 0; times < 2; times++) {
      const report = await migrate({ from, to });
      expect(report.isEqual).toBe(true);
      expect(report.days.map(({ as }) => as)).toEqual([
        'counts',
        'counts',
        'events',
        'events',
        'events',
        'events',
      ]);
      await to.flush();
      const table = await comparisonTable(from, to);
      expect(table.split('\n')).toHaveLength(1 + 6 * 3);
      expect(table).not.toContain('DIFFERS');
      expect(verdict(report)).toContain('Every count is equal');
    }
    const ofApply = new Map(Object.entries({ income: 3, gone: 2 }));
    expect(await to.positions({ flow: 'apply' })).toEqual(ofApply);
    expect(await to.positions({ flow: 'renew', version: 7 })).toEqual(new Map([['first', 1]]));
    for (const site of [undefined, 'north', ''])
      expect(await to.dropped({ ...ALWAYS, site })).toBe(await from.dropped({ ...ALWAYS, site }));
    expect(await to.dropped(ALWAYS)).toBe(45);
    expect(await to.dropped({ ...ALWAYS, to: '2025-12-31' })).toBe(30);
    expect(await to.visitors(ALWAYS)).toEqual(await from.visitors(ALWAYS));
    for (const store of [from, to]) await store.close();
  }, 60_000);

  it('goes on where it was interrupted', async () => {
    const [from, to] = [await openFilled(), await open()];
    const seen: string[] = [];
    const interrupted = migrate({
      from,
      to,
      onDay({ day }) {
        seen.push(day);
        if (seen.length === 3) throw new Error('interrupted');
      },
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    expect((await migrate({ from, to })).isEqual).toBe(true);
    for (const store of [from, to]) await store.close();
  }, 60_000);

  it('does not call it equal when it is not', async () => {
    const [from, to] = [await openFilled(), await open()];
    const stranger = createEvent({ kind: 'flow.started', day: dayAt(1) });
    await to.add({ site: 'south', dropped: 0, events: [stranger] });
    await to.flush();
    const report = await migrate({ from, to });
    expect(report.isEqual).toBe(false);
    const wrong = report.days.filter(({ differences }) => differences.length > 0);
    expect(wrong.map(({ day }) => day)).toEqual([dayAt(1)]);
    expect(await comparisonTable(from, to)).toMatch(/flow\.started +2 +3 +DIFFERS/);
    expect(verdict(report)).toContain(`NOT EQUAL on 1 of 6 days: ${dayAt(1)}`);
    for (const store of [from, to]) await store.close();
  }, 60_000);

  it('says when the losses that were told, or places of steps, are not the same', async () => {
    const [from, to] = [await openFilled(), await open()];
    const forgetful = { ...to, addExtras: async () => {} };
    const report = await migrate({ from, to: forgetful });
    expect(report.isEqual).toBe(false);
    expect(report.days.flatMap(({ differences }) => differences)).toEqual([]);
    // All losses, and two places that no raw event tells.
    expect(report.extras).toEqual({ lost: 45, lossesDiffer: 3, places: 3, placesDiffer: 2 });
    expect(verdict(report)).toContain('3 sums of lost events and 2 places of steps differ');
    for (const store of [from, to]) await store.close();
  }, 60_000);
}

describe('migrating to SQLite', () => describeMigration(async () => openSqlite()));

describeWith(chdbFolder, 'migrating to ClickHouse 26.7 (chdb)', (folder) => {
  describeMigration(async () => {
    const chdb = await startChdb(folder);
    const store = openClickHouseStore(testOptions({ urls: [chdb.url], now }));
    return {
      ...store,
      async close() {
        await store.close();
        await chdb.remove();
      },
    };
  });
});

describeWith(
  clusterPrograms,
  'migrating to ClickHouse 18.16, 2 shards of 2 replicas',
  (programs) => {
    let cluster: Cluster;
    beforeAll(async () => (cluster = await startCluster(programs)), 120_000);
    afterAll(() => cluster.stop(), 120_000);
    describeMigration(async () =>
      openClickHouseStore(testOptions({ urls: cluster.urls, cluster: cluster.name, now })),
    );
  },
);
