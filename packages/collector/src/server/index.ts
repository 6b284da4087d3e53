export { createCollector } from './create-collector.ts';
export type { Collector } from './create-collector.ts';
export { CollectorConfigError } from './options.ts';
export type { CollectorOptions } from './options.ts';
export { openSqliteStore } from './store/sqlite-store.ts';
export type { SqliteStoreOptions } from './store/sqlite-store.ts';
export { StoreUnavailable } from './store/store.ts';
export type {
  AddRequest,
  AddResult,
  CountRow,
  Dimension,
  Period,
  Query,
  Store,
  StoredEvent,
  Tally,
  VisitorSketch,
} from './store/store.ts';
export type * from '../report-api.ts';
