/** A PostgreSQL of its own, with a fresh database and the settings it comes with. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aptInstall, findAptPrefix } from '../../run/apt.ts';

const BIN = '/usr/lib/postgresql/15/bin';
const DEBIAN_PACKAGE = 'postgresql-15';
const START_MS = 60_000;
const POLL_MS = 100;

export interface Postgres {
  /** Folder with its socket; it does not listen to the network. */
  readonly socketFolder: string;
  readonly user: string;
  readonly pid: number;
  stop(): Promise<void>;
}

interface Account {
  readonly user: string;
  readonly uid?: number;
  readonly gid?: number;
}

/** Installs it where that may be done. @returns whether it is there. */
export async function ensurePostgres(): Promise<boolean> {
  if (existsSync(`${BIN}/initdb`)) return true;
  const prefix = await findAptPrefix();
  if (prefix) await aptInstall(prefix, [DEBIAN_PACKAGE]);
  return existsSync(`${BIN}/initdb`);
}

/** It refuses to run as root; then the account that its package made takes over. */
function findAccount(): Account {
  if (process.getuid?.() !== 0) return { user: os.userInfo().username };
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((text) => text.startsWith('postgres:'));
  const [user, , uid, gid] = line?.split(':') ?? [];
  if (user === undefined) throw new Error('There is no account "postgres".');
  return { user, uid: Number(uid), gid: Number(gid) };
}

/** @param parent A folder that is deleted afterwards; lets other accounts pass through from now on. */
export async function startPostgres(parent: string): Promise<Postgres> {
  const { user, ...ids } = findAccount();
  chmodSync(parent, 0o711);
  const folder = path.join(parent, 'postgres');
  mkdirSync(folder);
  if (ids.uid !== undefined) chownSync(folder, ids.uid, ids.gid ?? ids.uid);
  const data = path.join(folder, 'data');
  const env = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' };
  const options = { ...ids, env, cwd: folder };
  const made = spawnSync(`${BIN}/initdb`, ['-D', data, '-A', 'trust'], options);
  if (made.status !== 0) throw new Error(`initdb failed: ${String(made.stderr)}`);
  const flags = ['-D', data, '-k', folder, '-c', 'listen_addresses='];
  const server = spawn(`${BIN}/postgres`, flags, { ...options, stdio: 'ignore' });
  const kill = (): void => void server.kill('SIGKILL');
  process.once('exit', kill);
  const exit = once(server, 'exit');
  const stop = async (): Promise<void> => {
    // "Fast": does not wait for clients.
    server.kill('SIGINT');
    await exit;
    process.off('exit', kill);
  };
  const ready = () => spawnSync(`${BIN}/pg_isready`, ['-q', '-h', folder], options).status === 0;
  for (let waited = 0; waited < START_MS && server.exitCode === null; waited += POLL_MS) {
    if (ready()) return { socketFolder: folder, user, pid: server.pid ?? 0, stop };
    await sleep(POLL_MS);
  }
  await stop();
  throw new Error('PostgreSQL did not start.');
}
