import { StoreUnavailable, type CountRow, type Store } from '../store.ts';
import { createIntake } from './intake.ts';
import { createLease } from './lease.ts';
import { createNodes } from './nodes.ts';
import { withDefaults, type ClickHouseStoreOptions } from './options.ts';
import { openOutbox } from './outbox.ts';
import { createReader } from './reader.ts';
import { createRetention } from './retention.ts';
import { createRoller } from './roll.ts';
import { countLine, visitorLines } from './rows.ts';
import { GLOBAL_TABLES, tablesOf } from './schema.ts';
import { createSender } from './sender.ts';
import { sql } from './sql.ts';
import { dropPart, swapIn } from './staging.ts';
import { createTally } from './tally.ts';

/** A store in ClickHouse, with what only it can do. */
export interface ClickHouseStore extends Store {
  /** Sends all that waits, now, and lets all replicas have it. @throws {StoreUnavailable} */
  flush(): Promise<void>;
  /** Counts up the closed days that need it, now. @throws {StoreUnavailable} */
  roll(): Promise<void>;
}

/**
 * A store in ClickHouse, for more than one machine. Events are acknowledged when they are in the
 * outbox, a file on this machine; from there they go to ClickHouse within a second or two, or when it
 * is back. Nothing is asked of ClickHouse before it is needed, so a collector can start without it.
 *
 * @throws if the outbox cannot be opened, or an option is wrong.
 */
export function openClickHouseStore(options: ClickHouseStoreOptions): ClickHouseStore {
  const settings = withDefaults(options);
  const { highWater, onError, rollEveryMs, closeTimeoutMs, now } = settings;
  const outbox = openOutbox(settings.directory, settings.maxBlockRows);
  const tables = tablesOf(settings);
  const nodes = createNodes(settings);
  const sender = createSender({ outbox, nodes, tables, settings });
  const intake = createIntake(outbox, settings);
  const lease = createLease({ nodes, tables, cluster: settings.cluster });
  const roller = createRoller({ nodes, tables, settings, lease });
  const retention = createRetention({ nodes, tables, settings, roller, lease });
  const tally = createTally({ nodes, tables, now });
  const reader = createReader({ nodes, tables }, tally);

  /** Lets every replica that answers catch up with the others. */
  async function settle(): Promise<void> {
    if (settings.cluster === undefined) return;
    await nodes.onAllReachable(async (node) => {
      for (const table of ['event', 'rollup'] as const)
        await node.run(sql`SYSTEM SYNC REPLICA ${tables.own(table)}`);
      for (const table of GLOBAL_TABLES)
        await node.run(sql`SYSTEM SYNC REPLICA ${tables.all(table)}`);
    });
  }

  async function replaceCounts(day: string, rows: readonly CountRow[]): Promise<void> {
    const stranger = rows.find((row) => row.day !== day);
    if (stranger) throw new RangeError(`A count of ${stranger.day} among those of ${day}.`);
    await nodes.onEachShard((node) => retention.forgetEvents(node, day));
    await retention.forgetCounts(day);
    await nodes.onEachShard(async (node, index) => {
      const part = { day, given: 1 } as const;
      // They add up wherever they are; all on one shard, a repeat replaces them whole.
      if (index > 0 || rows.length === 0) return dropPart(node, tables, part);
      await swapIn(node, tables, part, (staging) =>
        node.insert(staging, rows.map(countLine).join('')),
      );
    });
    await settle();
  }

  const roll = () =>
    roller.roll().catch((error: unknown) => onError('Closed days could not be counted up.', error));
  const rolling =
    rollEveryMs === 0 ? undefined : setInterval(() => void roll(), spread(rollEveryMs)).unref();
  let isOpen = true;

  return {
    ...reader,
    tally,
    replaceCounts,
    roll: () => roller.roll(),
    async add(request) {
      if (!isOpen) throw new StoreUnavailable('The store is closed.');
      const result = await intake.add(request);
      sender.wake();
      return result;
    },
    async addVisitors({ day, site, registers }) {
      const body = visitorLines(day, site, registers);
      outbox.put([{ target: 'visitor', events: 0, body, days: [] }]);
      sender.wake();
    },
    async addExtras(extras) {
      intake.addExtras(extras);
      sender.wake();
    },
    async prune(before) {
      // What still waits here belongs to what is counted one last time.
      await sender.flush();
      await retention.prune(before);
      await lease.tidy();
    },
    load: () => ({ waiting: intake.waiting(), highWater }),
    // Without ClickHouse a collector still takes events: only the outbox must answer.
    async check() {
      outbox.check();
    },
    async flush() {
      intake.drain();
      await sender.flush();
      await settle();
    },
    async close() {
      if (!isOpen) return;
      isOpen = false;
      clearInterval(rolling);
      intake.drain();
      await within(closeTimeoutMs, sender.flush().then(sender.settled));
      await sender.stop();
      outbox.close();
    },
  };
}

/** Collectors that start together should not count up the same days at the same time. */
const spread = (ms: number): number => Math.round(ms * (0.8 + 0.4 * Math.random()));

/** Waits for the work, but no longer than that; how it ends does not matter. */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work.catch(() => {}), timeout]);
  clearTimeout(timer);
}
