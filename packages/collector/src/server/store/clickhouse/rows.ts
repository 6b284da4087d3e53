import { createHash } from 'node:crypto';
import type { CollectorEvent } from '@handrail/flow/events';
import { eventOf } from '../event-of.ts';
import { detailsOf, idText, idTime, kindCode, kindOf } from '../event-row.ts';
import type { AddRequest, CountRow, Loss, StoredEvent } from '../store.ts';
import type { Row } from './connection.ts';
import { HOUR_MS } from './days.ts';
import type { Item } from './outbox.ts';

const line = (row: object): string => `${JSON.stringify(row)}\n`;

/** A number is kept as it is; a word has its own column, and the number is 0. */
const valueColumns = (value: number | string) =>
  typeof value === 'number' ? { value, word: '' } : { value: 0, word: value };

function eventLine(site: string, event: CollectorEvent): string {
  const { step, detail, value, counted } = detailsOf(event);
  return line({
    id: event.id,
    hour: Math.floor(idTime(event.id) / HOUR_MS),
    site,
    flow: event.flow ?? '',
    day: event.day,
    kind: kindCode(event.kind),
    step,
    detail,
    ...valueColumns(value),
    counted: typeof counted === 'number' ? counted : 0,
    version: event.version ?? 0,
    lang: event.lang,
    device: event.device,
    position: event.kind === 'step.reached' ? (event.position ?? 0) : 0,
  });
}

/** The events of a batch, as rows. */
export function eventItem({ site = '', events }: AddRequest): Item {
  return {
    target: 'event',
    events: events.length,
    body: events.map((event) => eventLine(site, event)).join(''),
    days: [...new Set(events.map(({ day }) => day))],
  };
}

/**
 * What a browser lost, under the id of the batch's first event: a batch that comes again in the same
 * or another make-up begins with the same event, and is told for the same loss.
 */
export function droppedItem({ site = '', events, dropped }: AddRequest, day: string): Item {
  const body = line({ day, site, id: events[0]?.id, count: dropped });
  return { target: 'dropped', events: 0, body, days: [] };
}

/** The same of what another store had been told: told again, it has the same id, and is the same. */
export function lossItem({ day, site, count }: Loss): Item {
  const body = line({ day, site, id: idOf(`${day} ${site}`), count });
  return { target: 'dropped', events: 0, body, days: [] };
}

/** A UUID that is the same for the same text. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return idText(Buffer.from(hex.slice(0, 32), 'hex'));
}

/** The registers of a sketch that say something. */
export function visitorLines(day: string, site: string, registers: Uint8Array): string {
  const size = registers.length;
  const lines: string[] = [];
  registers.forEach((value, register) => {
    if (value > 0) lines.push(line({ day, site, size, register, value }));
  });
  // A sketch of nobody is a sketch too.
  return lines.join('') || line({ day, site, size, register: 0, value: 0 });
}

export const positionLine = (row: {
  flow: string;
  version: number;
  step: string;
  position: number;
  at: number;
}): string => line(row);

export const markLine = (row: { day: string; sender: string; seq: number }): string => line(row);

/** Counts that somebody hands over. */
export function countLine({ value, count, kind, ...row }: CountRow): string {
  return line({
    ...row,
    ...valueColumns(value),
    given: 1,
    settled: 0,
    kind: kindCode(kind),
    count,
  });
}

/** Turns a row of `event` back into what was sent. */
export function storedEventOf(row: Row): StoredEvent {
  const text = (column: string) => String(row[column]);
  const position = Number(row['position']);
  const event = eventOf({
    id: text('id'),
    kind: kindOf(Number(row['kind'])),
    day: text('day'),
    flow: text('flow'),
    version: Number(row['version']),
    lang: text('lang'),
    device: text('device'),
    step: text('step'),
    detail: text('detail'),
    value: text('word') || Number(row['value']),
    position: position === 0 ? undefined : position,
  });
  return { site: text('site') || undefined, event };
}
