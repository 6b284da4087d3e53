import type { DatabaseSync } from 'node:sqlite';
import { mergeRegisters } from '../visitors/hyperloglog.ts';
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
    const merged = stored instanceof Uint8Array ? mergeRegisters(stored, registers) : registers;
    write.run(...key, merged);
  };
}
