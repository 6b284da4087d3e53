import { statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '@handrail/collector/server';
import { ownCpuMs } from '../cpu.ts';
import type { Engine } from './measure-store.ts';

const SIZES = 'SELECT name, sum(pgsize) AS bytes FROM dbstat GROUP BY name ORDER BY 2 DESC';

/** The collector's own engine. */
export function sqliteEngine(directory: string): Engine {
  return {
    open: () => openSqliteStore({ directory, commitDelayMs: 0 }),
    async bytes() {
      const file = path.join(directory, 'events.sqlite');
      const database = new DatabaseSync(file, { readOnly: true });
      const rows = database.prepare(SIZES).all();
      database.close();
      const parts = rows.map(({ name, bytes }): [string, number] => [String(name), Number(bytes)]);
      const known = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
      // Pages that belong to nothing count too: they are on the disk.
      return { ...Object.fromEntries(parts), free: statSync(file).size - known };
    },
    cpu: ownCpuMs,
  };
}
