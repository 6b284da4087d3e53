import type { Settings } from '../options.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { Store } from '../store/store.ts';

type StoreSettings = Pick<Settings, 'data' | 'highWater' | 'now' | 'onError' | 'store'>;

/**
 * Opens the engine that the settings name. The caller closes it.
 *
 * @throws if the data cannot be opened, or ClickHouse's client is not installed.
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  if (settings.store.engine === 'sqlite') return openSqlite(settings);
  // Loaded only here: most collectors have no need of it.
  const { openClickHouseStore } = await import('../store/clickhouse/index.ts');
  const { data, highWater, now, onError, store } = settings;
  // Not set, it is the engine's own: the outbox is on the disk and holds more than the memory.
  return openClickHouseStore({ ...store.clickhouse, directory: data, highWater, now, onError });
}

/** The embedded engine, which opens at once. */
export function openSqlite({ data, highWater, now }: StoreSettings): Store {
  return openSqliteStore({ directory: data, highWater, now });
}
