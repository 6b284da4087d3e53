import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import {
  existingFile,
  MaintenanceError,
  requireFormat,
  requireIntegrity,
  summarize,
  withDatabase,
  type DataSummary,
} from './data-file.ts';

/**
 * Copies the data of a folder into one file, also while a collector runs on it: the copy is of one
 * moment, and nobody waits for it.
 *
 * @returns what the copy holds, read from the copy.
 * @throws {MaintenanceError} if there is no data, or `target` is there already.
 */
export async function backup(directory: string, target: string): Promise<DataSummary> {
  const source = existingFile(directory);
  if (existsSync(target)) throw new MaintenanceError(`${target} is there already.`);
  // Under another name until it is whole, so that nobody takes half a copy for one.
  const part = `${target}.part`;
  rmSync(part, { force: true });
  try {
    await withDatabase(source, { readOnly: true }, (database) => {
      requireFormat(database);
      closeSync(openSync(part, 'wx', 0o600));
      database.prepare('VACUUM INTO ?').run(part);
    });
    const summary = await withDatabase(part, { readOnly: true }, (copy) => {
      requireIntegrity(copy);
      return summarize(copy);
    });
    chmodSync(part, 0o600);
    toDisk(part);
    renameSync(part, target);
    return summary;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Waits until the bytes of a file are on the disk. */
export function toDisk(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
