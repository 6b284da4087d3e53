import type { EventKind } from '../src/events/index.ts';

const ofPage = {
  id: '0190a000-0000-7000-8000-000000000001',
  lang: 'en',
  day: '2026-02-03',
  device: 'phone',
};
const ofFlow = { ...ofPage, flow: 'apply', version: 1 };

/** One event of each kind with every member it may have, for tests. */
export const EVENT_EXAMPLES: Readonly<Record<EventKind, Readonly<Record<string, unknown>>>> = {
  'flow.offered': ofFlow,
  'flow.declined': ofFlow,
  'flow.started': ofFlow,
  'flow.resumed': ofFlow,
  'step.reached': { ...ofFlow, step: 'income', ms: 0, from: 'welcome', position: 2 },
  'step.done': { ...ofFlow, step: 'sub-flow/income', ms: 86_400_000 },
  'step.back': { ...ofFlow, step: 'income' },
  'target.found': { ...ofFlow, step: 'income', rank: 2, by: 'fingerprint', drift: ['name', 'at'] },
  'target.missed': { ...ofFlow, step: 'income', reason: 'several' },
  'flow.ended': { ...ofFlow, step: 'income', how: 'completed' },
  'survey.answered': { ...ofFlow, step: 'thanks', question: 'ease', value: 11 },
  'help.opened': { ...ofFlow, help: 'income-help' },
  'sdk.error': { ...ofFlow, code: 'flow-fetch-failed' },
  'page.viewed': { ...ofPage, page: '/apply/{id}/income' },
  'struggle.seen': { ...ofPage, page: '/', signal: 'field-return', field: 'bank-sort.code' },
  'help.rated': { ...ofFlow, help: 'income-help', helpful: false },
  'a11y.found': { ...ofPage, page: '/apply', rule: 'input-has-name', level: 'error', n: 3 },
};
