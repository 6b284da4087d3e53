import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { prepareDatabase, readFormat } from '../store/sqlite-schema.ts';
import { fileIn, makeFolder } from '../store/sqlite-store.ts';
import { toDisk } from './backup.ts';
import {
  MaintenanceError,
  requireIntegrity,
  summarize,
  withDatabase,
  type DataSummary,
} from './data-file.ts';

const TABLES = ['term', 'context', 'event', 'rollup', 'position', 'dropped'];

/**
 * Puts a backup into a data folder, where a collector then finds it. A backup of an older format is
 * brought up to date.
 *
 * @param options.force overwrites data that is there. No collector may run on it.
 * @param options.beforeReplacing is called when all is checked and ready; nothing happens if it throws.
 * @returns what was restored.
 * @throws {MaintenanceError} if the file is no backup or damaged, or the folder holds data; nothing
 *   is changed then.
 */
export async function restore(
  source: string,
  directory: string,
  options: { readonly force?: boolean; readonly beforeReplacing?: () => void } = {},
): Promise<DataSummary> {
  if (!existsSync(source)) throw new MaintenanceError(`There is no file ${source}.`);
  if (directory === ':memory:') throw new MaintenanceError('--data must name a folder.');
  await requireBackup(source);
  const target = fileIn(directory);
  if (existsSync(target) && options.force !== true) {
    throw new MaintenanceError(`${directory} holds data already; --force overwrites it.`);
  }
  makeFolder(directory);
  const part = `${target}.restoring`;
  try {
    rmSync(part, { force: true });
    copyFileSync(source, part);
    const summary = await bringUpToDate(part);
    toDisk(part);
    if (existsSync(target)) await requireUnused(target);
    options.beforeReplacing?.();
    replace(target, part);
    return summary;
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(part + suffix, { force: true });
  }
}

async function requireBackup(source: string): Promise<void> {
  try {
    await withDatabase(source, { readOnly: true }, (database) => {
      const names = database.prepare('SELECT name FROM sqlite_schema').all();
      const found = new Set(names.map((row) => row['name']));
      if (readFormat(database) === 0 || TABLES.some((table) => !found.has(table))) {
        throw new MaintenanceError(`${source} is not a backup of a collector.`);
      }
      requireIntegrity(database);
    });
  } catch (cause) {
    if (cause instanceof MaintenanceError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new MaintenanceError(`${source} cannot be read as a backup: ${why}.`, { cause });
  }
}

function bringUpToDate(file: string): Promise<DataSummary> {
  return withDatabase(file, { readOnly: false }, (database) => {
    prepareDatabase(database);
    // One file without a log beside it, so that a rename moves all.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;');
    return summarize(database);
  });
}

function replace(target: string, part: string): void {
  // The old log belongs to the old file; SQLite would play it into the new one.
  for (const suffix of ['-wal', '-shm']) rmSync(target + suffix, { force: true });
  renameSync(part, target);
}

/** A collector that went on writing to the file that was replaced would lose what it acknowledged. */
async function requireUnused(target: string): Promise<void> {
  if (!(await isUsed(target))) return;
  throw new MaintenanceError('A collector runs on this data; stop it before you restore.');
}

/** Leaving the write-ahead log needs the file for oneself alone. */
async function isUsed(target: string): Promise<boolean> {
  try {
    await withDatabase(target, { readOnly: false }, (database) =>
      database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE'),
    );
    return false;
  } catch (error) {
    // A damaged file is a good reason to restore another.
    return error instanceof Error && error.message.includes('locked');
  }
}
