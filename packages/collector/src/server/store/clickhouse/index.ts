/** ClickHouse as engine of the collector: see docs/scaling.md. */
export { openClickHouseStore, type ClickHouseStore } from './clickhouse-store.ts';
export type { ClickHouseStoreOptions } from './options.ts';
