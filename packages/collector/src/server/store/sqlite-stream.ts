import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Dictionary } from './dictionary.ts';
import { eventOf } from './event-of.ts';
import { dayNumber, dayOf, idText, kindCode, kindOf } from './event-row.ts';
import { DIMENSIONS, type CountRow, type Period, type Store, type StoredEvent } from './store.ts';

const CONTEXTS = `
SELECT id, site, flow, version, lang, device FROM context
WHERE CAST(:site AS INTEGER) IS NULL OR site = :site ORDER BY id`;
const EVENTS = `
SELECT e.id, e.day, e.kind, e.step, e.detail, e.value, p.position FROM event e
LEFT JOIN position p ON e.kind = ${kindCode('step.reached')}
  AND p.flow = :flow AND p.version = :version AND p.step = e.step
WHERE e.context = :context AND (e.day, e.id) > (:day, :id) AND e.day <= :to
ORDER BY e.day, e.id LIMIT 1000`;
const DAYS = 'SELECT min(day) AS first, max(day) AS last FROM rollup';

type Row = Record<string, SQLOutputValue>;

/**
 * Reads all there is, a piece at a time. Nothing stays open in between, so that neither commits nor
 * deletions wait; what is stored meanwhile may or may not be among what is read.
 */
export function createSqliteStream(
  database: DatabaseSync,
  { known, text, valueOf }: Dictionary,
  tally: Store['tally'],
): Pick<Store, 'events' | 'counts'> {
  const contexts = database.prepare(CONTEXTS);
  const events = database.prepare(EVENTS);
  const days = database.prepare(DAYS);

  const eventFrom = (context: Row, row: Row): StoredEvent => {
    const word = (of: Row, column: string) => text(Number(of[column]));
    const event = eventOf({
      id: idText(row['id'] as Uint8Array),
      kind: kindOf(Number(row['kind'])),
      day: dayOf(Number(row['day'])),
      flow: word(context, 'flow'),
      version: Number(context['version']),
      lang: word(context, 'lang'),
      device: word(context, 'device'),
      step: word(row, 'step'),
      detail: word(row, 'detail'),
      value: valueOf(Number(row['value'])),
      position: row['position'] === null ? undefined : Number(row['position']),
    });
    return { site: word(context, 'site') || undefined, event };
  };

  async function* eventsOf(context: Row, { from, to }: Period) {
    const { id, flow = 0, version = 0 } = context;
    const of = { context: Number(id), flow, version, to: dayNumber(to) };
    let after: Row = { day: dayNumber(from), id: new Uint8Array() };
    for (;;) {
      const rows = events.all({ ...of, day: after['day'] ?? 0, id: after['id'] ?? null });
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows.map((row) => eventFrom(context, row));
      after = last;
    }
  }

  return {
    async *events(period) {
      const site = period.site === undefined ? null : known(period.site);
      for (const context of contexts.all({ site })) yield* eventsOf(context, period);
    },
    async *counts({ from, to, site }) {
      const { first = null, last = null } = days.get() ?? {};
      if (first === null || last === null) return;
      const end = Math.min(dayNumber(to), Number(last));
      for (let day = Math.max(dayNumber(from), Number(first)); day <= end; day++) {
        const one = { from: dayOf(day), to: dayOf(day), site, by: DIMENSIONS };
        const rows = (await tally(one)) as CountRow[];
        if (rows.length > 0) yield rows;
      }
    },
  };
}
