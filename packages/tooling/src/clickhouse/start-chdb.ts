import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findFreePort } from '../run/find-port.ts';
import { nodePath } from '../run/repository.ts';
import { reaper } from './start-reaper.ts';
import { createServerProcess, type ServerProcess } from './server-process.ts';

export interface Chdb extends ServerProcess {
  readonly url: string;
  /** Ends it and deletes its files. */
  remove(): Promise<void>;
}

/**
 * Starts a modern ClickHouse: chdb, the engine as a library, behind the part of ClickHouse's HTTP
 * interface that clients need.
 *
 * @param chdbFolder where chdb is installed
 * @param root where its files shall be
 */
export async function startChdb(chdbFolder: string, root = os.tmpdir()): Promise<Chdb> {
  const folder = mkdtempSync(path.join(root, 'handrail-chdb-'));
  reaper.folder(folder);
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const shim = path.join(import.meta.dirname, 'chdb-shim.ts');
  const server = createServerProcess({
    command: nodePath,
    args: [shim, chdbFolder, path.join(folder, 'data'), String(port)],
    logFile: path.join(folder, 'out.log'),
    isReady: async () => (await fetch(url)).ok,
  });
  const remove = async (): Promise<void> => {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  await server.start().catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return { ...server, url, remove };
}
