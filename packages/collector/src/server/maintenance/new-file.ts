import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { MaintenanceError } from './data-file.ts';

/** @throws {MaintenanceError} if a file that is to be written is there. */
export function requireNew(file: string): void {
  if (existsSync(file)) throw new MaintenanceError(`${file} is there already.`);
}

/**
 * Writes a file for the own account alone, under another name until it is whole, so that nobody takes
 * half of it for all.
 *
 * @param write gets the name under which to write; the file is there, and empty.
 * @throws {MaintenanceError} if the file is there already.
 */
export async function writeNewFile<T>(
  file: string,
  write: (part: string) => Promise<T>,
): Promise<T> {
  requireNew(file);
  const part = `${file}.part`;
  try {
    // What lies there already may be readable by others, or belong to them.
    rmSync(part, { force: true });
    closeSync(openSync(part, 'wx', 0o600));
    const result = await write(part);
    renameSync(part, file);
    return result;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
