import { chmodSync, closeSync, fsyncSync, openSync } from 'node:fs';
import {
  existingFile,
  requireFormat,
  requireIntegrity,
  summarize,
  withDatabase,
  type DataSummary,
} from './data-file.ts';
import { writeNewFile } from './new-file.ts';

/**
 * Copies the data of a folder into one file, also while a collector runs on it: the copy is of one
 * moment, and nobody waits for it.
 *
 * @returns what the copy holds, read from the copy.
 * @throws {MaintenanceError} if there is no data, or `target` is there already.
 */
export async function backup(directory: string, target: string): Promise<DataSummary> {
  const source = existingFile(directory);
  return writeNewFile(target, async (part) => {
    await withDatabase(source, { readOnly: true }, (database) => {
      requireFormat(database);
      database.prepare('VACUUM INTO ?').run(part);
    });
    const summary = await withDatabase(part, { readOnly: true }, (copy) => {
      requireIntegrity(copy);
      return summarize(copy);
    });
    chmodSync(part, 0o600);
    toDisk(part);
    return summary;
  });
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
