import type { DatabaseSync } from 'node:sqlite';
import type { CollectorEvent } from '@handrail/flow/events';
import type { Dictionary } from './dictionary.ts';
import { dayNumber, detailsOf, idBytes, kindCode } from './event-row.ts';
import { ADD_COUNT } from './sqlite-query.ts';
import type { AddRequest, AddResult } from './store.ts';

/** Writes events and their counts. To be called inside a transaction. */
export function createSqliteWriter(database: DatabaseSync, dictionary: Dictionary) {
  const addEvent = database.prepare('INSERT OR IGNORE INTO event VALUES (?, ?, ?, ?, ?, ?, ?)');
  const addCount = database.prepare(ADD_COUNT);
  const setPosition = database.prepare(
    'INSERT INTO position VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET position = excluded.position WHERE position <> excluded.position',
  );
  const addDropped = database.prepare(
    'INSERT INTO dropped VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count',
  );
  const { numberFor } = dictionary;

  /** Counts of the transaction, so that each row of `rollup` is written once. */
  type Counts = Map<string, { key: number[]; count: number }>;

  /** @returns whether the event is new. */
  const writeEvent = (site: string | undefined, event: CollectorEvent, counts: Counts): boolean => {
    const { step, detail, value, counted } = detailsOf(event);
    const day = dayNumber(event.day);
    const context = dictionary.context({
      site: site ?? '',
      flow: event.flow ?? '',
      version: event.version ?? 0,
      lang: event.lang,
      device: event.device,
    });
    const kind = kindCode(event.kind);
    const stepId = dictionary.term(step);
    const detailId = dictionary.term(detail);
    const added = addEvent.run(
      context,
      day,
      idBytes(event.id),
      kind,
      stepId,
      detailId,
      numberFor(value),
    );
    if (Number(added.changes) === 0) return false;

    const key = [context, kind, day, stepId, detailId, numberFor(counted)];
    const text = key.join();
    const count = counts.get(text);
    if (count) count.count++;
    else counts.set(text, { key, count: 1 });
    if (event.kind === 'step.reached' && event.position !== undefined) {
      setPosition.run(dictionary.term(event.flow), event.version, stepId, event.position);
    }
    return true;
  };

  return {
    write(requests: readonly AddRequest[], today: number): AddResult[] {
      const counts: Counts = new Map();
      const results = requests.map(({ site, dropped, events }) => {
        const accepted = events.filter((event) => writeEvent(site, event, counts)).length;
        // A batch that was stored before has told its losses before.
        if (dropped > 0 && accepted > 0)
          addDropped.run(today, dictionary.term(site ?? ''), dropped);
        return { accepted, duplicates: events.length - accepted };
      });
      for (const { key, count } of counts.values()) addCount.run(...key, count);
      return results;
    },
  };
}
