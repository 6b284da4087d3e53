import type { DatabaseSync } from 'node:sqlite';
import type { Dictionary } from './dictionary.ts';
import { dayNumber } from './event-row.ts';
import type { VisitorSketch } from './store.ts';

/** Merges sketches into what is stored. To be called inside a transaction. */
export function createVisitorsWriter(database: DatabaseSync, dictionary: Dictionary) {
  const read = database.prepare('SELECT registers FROM visitors WHERE day = ? AND site = ?');
  const write = database.prepare('INSERT OR REPLACE INTO visitors VALUES (?, ?, ?)');
  return ({ day, site, registers }: VisitorSketch): void => {
    const key = [dayNumber(day), dictionary.term(site)] as const;
    const stored = read.get(...key)?.['registers'];
    const merged = stored instanceof Uint8Array ? largerOf(stored, registers) : registers;
    write.run(...key, merged);
  };
}

/** @throws {RangeError} for sketches of different precision, which do not add up. */
export function largerOf(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length !== b.length) {
    throw new RangeError(`Sketches of ${a.length} and ${b.length} registers cannot be merged.`);
  }
  return a.map((register, index) => Math.max(register, b[index] ?? 0));
}
