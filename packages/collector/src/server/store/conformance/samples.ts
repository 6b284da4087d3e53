import type { CollectorEvent, EventKind } from '@handrail/flow/events';
import { createRandom } from './random.ts';
import { NOW, randomId } from './runs.ts';

const random = createRandom(5);
const ofPage = { lang: 'en', day: '2026-02-10', device: 'desktop' } as const;
const ofFlow = { ...ofPage, flow: 'apply', version: 1 } as const;

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
/** Members that an event of a flow may leave out here. */
type Given<T> = T extends unknown
  ? Omit<T, keyof typeof ofFlow | 'id'> & Partial<Pick<T, keyof T & keyof typeof ofFlow>>
  : never;

/** An event of the flow "apply" with a fresh id, unless told otherwise. */
export function flowEvent(members: Given<CollectorEvent>, at = NOW): CollectorEvent {
  return { id: randomId(at, random), ...ofFlow, ...members } as CollectorEvent;
}

/** Events of every kind, with and without what may be left out. */
export function everyKind(): CollectorEvent[] {
  const members: Record<EventKind, WithoutId<CollectorEvent>[]> = {
    'flow.offered': [{ ...ofFlow, kind: 'flow.offered' }],
    'flow.declined': [{ ...ofFlow, kind: 'flow.declined' }],
    'flow.started': [{ ...ofFlow, kind: 'flow.started' }],
    'flow.resumed': [{ ...ofFlow, kind: 'flow.resumed' }],
    'step.reached': [
      { ...ofFlow, kind: 'step.reached', step: 'welcome', ms: 0, position: 1 },
      { ...ofFlow, kind: 'step.reached', step: 'sub/a', ms: 1234, from: 'welcome', position: 2 },
      { ...ofFlow, kind: 'step.reached', step: 'unplaced', ms: 86_400_000, from: 'sub/a' },
    ],
    'step.done': [
      { ...ofFlow, kind: 'step.done', step: 'welcome', ms: 0 },
      { ...ofFlow, kind: 'step.done', step: 'welcome', ms: 99 },
      { ...ofFlow, kind: 'step.done', step: 'welcome', ms: 100 },
      { ...ofFlow, kind: 'step.done', step: 'welcome', ms: 141 },
    ],
    'step.back': [{ ...ofFlow, kind: 'step.back', step: 'sub/a' }],
    'target.found': [
      { ...ofFlow, kind: 'target.found', step: 'welcome', rank: 3 },
      { ...ofFlow, kind: 'target.found', step: 'welcome', rank: 0, by: 'fingerprint' },
      {
        ...ofFlow,
        kind: 'target.found',
        step: 'welcome',
        rank: 99,
        by: 'finder',
        drift: ['name', 'path'],
      },
    ],
    'target.missed': [{ ...ofFlow, kind: 'target.missed', step: 'welcome', reason: 'timed-out' }],
    'flow.ended': [{ ...ofFlow, kind: 'flow.ended', step: 'sub/a', how: 'failed' }],
    'survey.answered': [
      { ...ofFlow, kind: 'survey.answered', step: 'sub/a', question: 'ease', value: 11 },
      { ...ofFlow, kind: 'survey.answered', step: 'sub/a', question: 'ease', value: 'very-easy' },
    ],
    'help.opened': [{ ...ofFlow, kind: 'help.opened', help: 'income-help' }],
    'sdk.error': [
      { ...ofFlow, kind: 'sdk.error', code: 'flow-fetch-failed' },
      { ...ofPage, kind: 'sdk.error', code: 'manifest-fetch-failed' },
    ],
    'page.viewed': [{ ...ofPage, kind: 'page.viewed', page: '/apply/{id}/income' }],
    'struggle.seen': [
      { ...ofPage, kind: 'struggle.seen', page: '/', signal: 'rage-click' },
      { ...ofPage, kind: 'struggle.seen', page: '/', signal: 'field-return', field: 'a.b:c_d' },
    ],
    'help.rated': [
      { ...ofFlow, kind: 'help.rated', help: 'income-help', helpful: true },
      { ...ofPage, kind: 'help.rated', help: 'income-help', helpful: false },
    ],
    'a11y.found': [
      { ...ofPage, kind: 'a11y.found', page: '/', rule: 'input-name', level: 'error', n: 100_000 },
      { ...ofPage, kind: 'a11y.found', page: '/', rule: 'input-name', level: 'manual', n: 0 },
    ],
  };
  return Object.values(members)
    .flat()
    .map((event) => ({ id: randomId(NOW, random), ...event }));
}
