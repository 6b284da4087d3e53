import type { DatabaseSync } from 'node:sqlite';
import type { Dictionary } from './dictionary.ts';
import { dayNumber, kindCode } from './event-row.ts';
import { ADD_COUNT } from './sqlite-query.ts';
import type { CountRow } from './store.ts';

/** Takes over the counts of a day. To be called inside a transaction. */
export function createCountsWriter(database: DatabaseSync, dictionary: Dictionary) {
  const clear = database.prepare('DELETE FROM rollup WHERE day = ?');
  const note = database.prepare('INSERT OR IGNORE INTO counted_day VALUES (?)');
  const add = database.prepare(ADD_COUNT);
  const { term, numberFor } = dictionary;

  return (day: string, rows: readonly CountRow[]): void => {
    const number = dayNumber(day);
    clear.run(number);
    note.run(number);
    for (const row of rows) {
      if (row.day !== day) throw new RangeError(`A count of ${row.day} among those of ${day}.`);
      const { kind, step, detail, value, count } = row;
      const key = [dictionary.context(row), kindCode(kind), number, term(step), term(detail)];
      add.run(...key, numberFor(value), count);
    }
  };
}
