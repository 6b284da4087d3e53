import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { dayOf } from '../store/event-row.ts';
import { DATA_FORMAT, readFormat } from '../store/sqlite-schema.ts';
import { fileIn } from '../store/sqlite-store.ts';

/** What is asked for cannot be done; `message` says why, in words for whoever runs the command. */
export class MaintenanceError extends Error {
  override readonly name = 'MaintenanceError';
  readonly code = 'maintenance';
}

/** What a file of data holds. */
export interface DataSummary {
  readonly events: number;
  /** All that was counted, with or without its raw event. */
  readonly counted: number;
  /** First and last day that has counts; `null` if there is none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The file of a data folder. @throws {MaintenanceError} if there is none. */
export function existingFile(directory: string): string {
  const file = directory === ':memory:' ? '' : fileIn(directory);
  if (!existsSync(file)) throw new MaintenanceError(`There is no data in ${directory}.`);
  return file;
}

/** Opens a file, runs `work` and closes it again. */
export async function withDatabase<T>(
  file: string,
  options: { readonly readOnly: boolean },
  work: (database: DatabaseSync) => T | Promise<T>,
): Promise<T> {
  const database = new DatabaseSync(file, options);
  try {
    database.exec('PRAGMA busy_timeout = 5000');
    return await work(database);
  } finally {
    database.close();
  }
}

/** @throws {MaintenanceError} if a database is not data of this version. */
export function requireFormat(database: DatabaseSync): void {
  const format = readFormat(database);
  if (format === DATA_FORMAT) return;
  throw new MaintenanceError(
    format > DATA_FORMAT
      ? `The data was written by a newer version of the collector (data format ${format}).`
      : `The data has format ${format}; start the collector once to bring it to format ${DATA_FORMAT}.`,
  );
}

/** @throws {MaintenanceError} if SQLite finds damage in a database. */
export function requireIntegrity(database: DatabaseSync): void {
  const told = faultsOf(database).filter((text) => text !== 'ok');
  if (told.length > 0) throw new MaintenanceError(`The data is damaged: ${told.join('; ')}`);
}

function faultsOf(database: DatabaseSync): string[] {
  try {
    const rows = database.prepare('PRAGMA integrity_check(5)').all();
    return rows.map((row) => String(row['integrity_check']));
  } catch (error) {
    // Where the damage is too great for the check itself.
    return [error instanceof Error ? error.message : String(error)];
  }
}

export function summarize(database: DatabaseSync): DataSummary {
  const events = database.prepare('SELECT count(*) AS n FROM event').get();
  const counts = database
    .prepare('SELECT coalesce(sum(count), 0) AS n, min(day) AS first, max(day) AS last FROM rollup')
    .get();
  const day = (name: string) => (counts?.[name] == null ? null : dayOf(Number(counts[name])));
  return {
    events: Number(events?.['n']),
    counted: Number(counts?.['n']),
    from: day('first'),
    to: day('last'),
  };
}
