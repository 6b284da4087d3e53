import type { DatabaseSync } from 'node:sqlite';
import type { Dictionary } from './dictionary.ts';
import { dayNumber, dayOf } from './event-row.ts';
import type { Extras } from './store.ts';

/** Reads what is neither event, count nor sketch. */
export function createExtrasReader(database: DatabaseSync, { text }: Dictionary) {
  const losses = database.prepare('SELECT day, site, count FROM dropped');
  const places = database.prepare('SELECT flow, version, step, position FROM position');
  return (): Extras => ({
    losses: losses.all().map(({ day, site, count }) => ({
      day: dayOf(Number(day)),
      site: text(Number(site)),
      count: Number(count),
    })),
    places: places.all().map(({ flow, version, step, position }) => ({
      flow: text(Number(flow)),
      version: Number(version),
      step: text(Number(step)),
      position: Number(position),
    })),
  });
}

/** Takes them over. To be called inside a transaction. */
export function createExtrasWriter(database: DatabaseSync, { term }: Dictionary) {
  // Told again, a loss is the same one.
  const addLoss = database.prepare(
    'INSERT INTO dropped VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = max(count, excluded.count)',
  );
  const setPlace = database.prepare(
    'INSERT INTO position VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET position = excluded.position',
  );
  return ({ losses, places }: Extras): void => {
    for (const { day, site, count } of losses) addLoss.run(dayNumber(day), term(site), count);
    for (const { flow, version, step, position } of places)
      setPlace.run(term(flow), version, term(step), position);
  };
}
