import { mkdirSync } from 'node:fs';
import path from 'node:path';
import {
  openClickHouseStore,
  type ClickHouseStore,
} from '../../../../collector/src/server/store/clickhouse/index.ts';
import { tellSkipped } from '../../bench/tell-skipped.ts';
import { findChdb } from '../../clickhouse/programs.ts';
import { startChdb } from '../../clickhouse/start-chdb.ts';
import { treeCpuMs } from '../cpu.ts';
import type { Engine } from './measure-store.ts';

const DATABASE = 'handrail';
const SIZES = `SELECT table, sum(bytes_on_disk) FROM system.parts WHERE active AND database = '${DATABASE}' GROUP BY table`;

export interface ClickHouseEngine extends Engine {
  remove(): Promise<void>;
}

/**
 * The engine for several machines, here one: chdb, which is ClickHouse as a library.
 *
 * @returns `null` where chdb is not installed, after saying so.
 */
export async function clickHouseEngine(parent: string): Promise<ClickHouseEngine | null> {
  const chdb = findChdb();
  if (chdb === null) {
    tellSkipped(
      'ClickHouse. chdb (566 MB) is not installed; the README',
      'of this bench says how to get it.',
    );
    return null;
  }
  const directory = path.join(parent, 'outbox');
  mkdirSync(directory);
  const server = await startChdb(chdb);
  let opened: ClickHouseStore | undefined;
  return {
    open: () =>
      (opened = openClickHouseStore({
        directory,
        urls: [server.url],
        database: DATABASE,
        commitDelayMs: 0,
        rollEveryMs: 0,
        requestTimeoutMs: 300_000,
      })),
    async settle() {
      await opened?.flush();
      await opened?.roll();
    },
    async bytes() {
      const response = await fetch(server.url, { method: 'POST', body: SIZES });
      const text = await response.text();
      if (!response.ok) throw new Error(`ClickHouse answered ${response.status}: ${text}`);
      const lines = text.trim().split('\n');
      return Object.fromEntries(
        lines.map((line) => {
          const [table = '', bytes] = line.split('\t');
          return [table, Number(bytes)];
        }),
      );
    },
    // The server is a child of this process.
    cpu: () => treeCpuMs(process.pid),
    remove: server.remove,
  };
}
