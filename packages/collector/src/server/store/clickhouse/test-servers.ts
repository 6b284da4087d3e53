/** ClickHouse for tests. They run by `npm test` or `npm run test:clickhouse`, which install what they need. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe } from 'vitest';
import {
  findChdb,
  findClusterPrograms,
  type ClusterPrograms,
} from '../../../../../tooling/src/clickhouse/programs.ts';
import type { ClickHouseStoreOptions } from './options.ts';

const isAsked = process.env['HANDRAIL_CLICKHOUSE'] === '1';
export const clusterPrograms: ClusterPrograms | null = isAsked ? findClusterPrograms() : null;
export const chdbFolder: string | null = isAsked ? findChdb() : null;

/** Declares tests if their server is there, and says so loudly if it is not. */
export function describeWith<T>(server: T | null, name: string, tests: (server: T) => void): void {
  if (server === null) {
    // Who asked was told the reason once, before all tests.
    if (!isAsked)
      console.warn(`\n!! NOT TESTED: ${name}. "npm run test:clickhouse" installs it and tests.\n`);
    describe.skip(name, () => tests(null as T));
    return;
  }
  describe(name, () => tests(server));
}

let databases = 0;
/** A database that nobody has used. */
export const freshDatabase = (): string => `test_${Date.now()}_${databases++}`;

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder for an outbox; deleted when the process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'handrail-outbox-'));
  folders.push(folder);
  return folder;
}

/** Options that suit tests: nothing waits, and nothing runs by itself. */
export function testOptions(
  options: Pick<ClickHouseStoreOptions, 'urls'> & Partial<ClickHouseStoreOptions>,
): ClickHouseStoreOptions {
  return {
    directory: temporaryFolder(),
    database: freshDatabase(),
    commitDelayMs: 1,
    sendDelayMs: 20,
    rollEveryMs: 0,
    deleteGraceMs: 0,
    closeTimeoutMs: 60_000,
    ...options,
  };
}
