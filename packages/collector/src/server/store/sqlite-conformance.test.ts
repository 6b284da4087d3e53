import { openSqliteStore } from './sqlite-store.ts';
import { describeStore } from './store-conformance.ts';

describeStore('SQLite', {
  open: async ({ now }) => openSqliteStore({ directory: ':memory:', commitDelayMs: 1, now }),
  streams: 40,
});
