import type { Settings } from './options.ts';
import { DAY_MS, dayText } from './store/event-row.ts';
import type { Store } from './store/store.ts';
import type { Visitors } from './visitors/count-visitors.ts';

const PRUNE_EVERY_MS = 6 * 3_600_000;
const FLUSH_EVERY_MS = 60_000;

/** Deletes what is old, and hands over what is gathered in memory, again and again. */
export interface Maintenance {
  /** Begins with what is due now; nobody waits for it. */
  start(): void;
  /** Stops, and hands over what is left. */
  stop(): Promise<void>;
}

export function createMaintenance(parts: {
  readonly settings: Settings;
  readonly store: Store;
  readonly visitors: Visitors | undefined;
}): Maintenance {
  const { settings, store, visitors } = parts;
  const { now, rawDays, rollupDays, onError } = settings;
  let timers: NodeJS.Timeout[] = [];
  let isStopped = false;

  const prune = async (): Promise<void> => {
    try {
      await store.prune({
        rawAt: now() - rawDays * DAY_MS,
        rollupDay: dayText(now() - rollupDays * DAY_MS),
      });
    } catch (error) {
      // The end breaks it off; the next start makes up for it.
      if (!isStopped) onError('Old events could not be deleted.', error);
    }
  };
  const flush = async (): Promise<void> => {
    try {
      await visitors?.flush();
    } catch (error) {
      onError('The estimate of visitors could not be stored.', error);
    }
  };

  return {
    start() {
      void prune();
      timers = [
        setInterval(() => void prune(), PRUNE_EVERY_MS).unref(),
        setInterval(() => void flush(), FLUSH_EVERY_MS).unref(),
      ];
    },
    async stop() {
      isStopped = true;
      timers.forEach(clearInterval);
      await flush();
    },
  };
}
