import type { CollectorEvent, EventKind } from '@handrail/flow/events';
import { foundDetail } from './found-detail.ts';
import { bucketOf } from './histogram.ts';

/** Numbers that stand for kinds in the store. Never renumber: old rows carry them. */
const KIND_CODES: Record<EventKind, number> = {
  'flow.offered': 1,
  'flow.declined': 2,
  'flow.started': 3,
  'flow.resumed': 4,
  'step.reached': 5,
  'step.done': 6,
  'step.back': 7,
  'target.found': 8,
  'target.missed': 9,
  'flow.ended': 10,
  'survey.answered': 11,
  'help.opened': 12,
  'sdk.error': 13,
  'page.viewed': 14,
  'struggle.seen': 15,
  'help.rated': 16,
  'a11y.found': 17,
};
const KINDS_BY_CODE = new Map(
  Object.entries(KIND_CODES).map(([kind, code]) => [code, kind as EventKind]),
);

export const kindCode = (kind: EventKind): number => KIND_CODES[kind];
export function kindOf(code: number): EventKind {
  const kind = KINDS_BY_CODE.get(code);
  if (kind === undefined)
    throw new Error(`The store holds an event kind (${code}) of a newer version.`);
  return kind;
}

/** What is particular to an event, in one shape for all kinds. */
export interface EventDetails {
  /** The step, or the page that the event is about. */
  readonly step: string;
  readonly detail: string;
  /** As kept in the raw event. */
  readonly value: number | string;
  /** As counted: times fall into buckets. */
  readonly counted: number | string;
}

export function detailsOf(event: CollectorEvent): EventDetails {
  const of = (step: string, detail: string, value: number | string, counted = value) => ({
    step,
    detail,
    value,
    counted,
  });
  switch (event.kind) {
    case 'step.reached':
      return of(event.step, event.from ?? '', event.ms, bucketOf(event.ms));
    case 'step.done':
      return of(event.step, '', event.ms, bucketOf(event.ms));
    case 'step.back':
      return of(event.step, '', 0);
    case 'target.found':
      return of(event.step, foundDetail(event), event.rank);
    case 'target.missed':
      return of(event.step, event.reason, 0);
    case 'flow.ended':
      return of(event.step, event.how, 0);
    case 'survey.answered':
      return of(event.step, event.question, event.value);
    case 'help.opened':
      return of('', event.help, 0);
    case 'sdk.error':
      return of('', event.code, 0);
    case 'page.viewed':
      return of(event.page, '', 0);
    case 'struggle.seen':
      return of(event.page, event.field ? `${event.signal} ${event.field}` : event.signal, 0);
    case 'help.rated':
      return of('', event.help, event.helpful ? 1 : 0);
    case 'a11y.found':
      return of(event.page, `${event.level} ${event.rule}`, event.n);
    default:
      return of('', '', 0);
  }
}

export const DAY_MS = 86_400_000;
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
/** The inverse of `dayNumber`. */
export const dayOf = (day: number): string => dayText(day * DAY_MS);
export const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10);
/** The 16 bytes of a UUID. */
export const idBytes = (id: string): Uint8Array => Buffer.from(id.replaceAll('-', ''), 'hex');
/** The inverse of `idBytes`. */
export function idText(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => hex.slice(from, to))
    .join('-');
}
/** The moment inside a UUID version 7. */
export const idTime = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
