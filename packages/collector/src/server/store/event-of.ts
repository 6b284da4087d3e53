import type { CollectorEvent, Device, EventKind } from '@handrail/flow/events';
import { readFoundDetail } from './found-detail.ts';

/** An event as a row of the store tells it, its numbers turned back into words. */
export interface EventParts {
  readonly id: string;
  readonly kind: EventKind;
  readonly day: string;
  /** Empty and 0: the event belongs to no flow. */
  readonly flow: string;
  readonly version: number;
  readonly lang: string;
  readonly device: string;
  readonly step: string;
  readonly detail: string;
  readonly value: number | string;
  /** Place of the step in its flow; kept beside the events, once for each step. */
  readonly position?: number | undefined;
}

/** A word of an event; what lies in the store has been checked against the contract. */
type Word<K extends EventKind, M extends string> =
  Extract<CollectorEvent, { kind: K }> extends { [key in M]?: infer T } ? NonNullable<T> : never;

/** Rebuilds an event from its row: the inverse of `detailsOf`. */
export function eventOf(parts: EventParts): CollectorEvent {
  const { id, kind, day, lang, step, detail } = parts;
  const value = Number(parts.value);
  const common = { id, lang, day, device: parts.device as Device };
  const flow = { flow: parts.flow, version: parts.version };
  const ofFlow = { ...common, ...flow };
  const besideFlow = {
    ...common,
    ...(parts.flow === '' ? {} : { flow: parts.flow }),
    ...(parts.version === 0 ? {} : { version: parts.version }),
  };
  switch (kind) {
    case 'flow.offered':
    case 'flow.declined':
    case 'flow.started':
    case 'flow.resumed':
      return { ...ofFlow, kind };
    case 'step.reached':
      return {
        ...ofFlow,
        kind,
        step,
        ms: value,
        ...(detail === '' ? {} : { from: detail }),
        ...(parts.position === undefined ? {} : { position: parts.position }),
      };
    case 'step.done':
      return { ...ofFlow, kind, step, ms: value };
    case 'step.back':
      return { ...ofFlow, kind, step };
    case 'target.found':
      return { ...ofFlow, kind, step, rank: value, ...foundMembers(detail) };
    case 'target.missed':
      return { ...ofFlow, kind, step, reason: detail as Word<'target.missed', 'reason'> };
    case 'flow.ended':
      return { ...ofFlow, kind, step, how: detail as Word<'flow.ended', 'how'> };
    case 'survey.answered':
      return { ...ofFlow, kind, step, question: detail, value: parts.value };
    case 'help.opened':
      return { ...ofFlow, kind, help: detail };
    case 'sdk.error':
      return { ...besideFlow, kind, code: detail };
    case 'page.viewed':
      return { ...common, kind, page: step };
    case 'struggle.seen':
      return { ...common, kind, page: step, ...struggleMembers(detail) };
    case 'help.rated':
      return { ...besideFlow, kind, help: detail, helpful: value === 1 };
    case 'a11y.found':
      return { ...common, kind, page: step, n: value, ...findingMembers(detail) };
  }
}

function foundMembers(detail: string) {
  if (detail === '') return {};
  const { by, drift } = readFoundDetail(detail);
  return { by, ...(drift.length === 0 ? {} : { drift: [...drift] }) };
}

function struggleMembers(detail: string) {
  const [signal = '', field] = detail.split(' ');
  return {
    signal: signal as Word<'struggle.seen', 'signal'>,
    ...(field === undefined ? {} : { field }),
  };
}

function findingMembers(detail: string) {
  const [level = '', rule = ''] = detail.split(' ');
  return { level: level as Word<'a11y.found', 'level'>, rule };
}
