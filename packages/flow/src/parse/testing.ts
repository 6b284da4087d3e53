import { parseFlow } from './parse-flow.ts';
import type { Fault } from './fault.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export interface JsonObject {
  [key: string]: Json;
}

/** A small sound flow to change one thing in. */
export function soundFlow(): JsonObject & { steps: JsonObject[] } {
  return {
    handrail: '1.0',
    id: 'sound',
    version: 1,
    lang: 'en',
    meta: { title: 'A sound flow' },
    facts: {
      member: { type: 'yes-no', from: 'host', default: false },
      county: { type: 'choice', from: 'host', values: ['north', 'south'], default: 'north' },
      age: { type: 'number', from: 'host' },
      since: { type: 'date', from: 'host' },
    },
    conditions: { isNorth: { test: { fact: 'county', is: 'north' } } },
    pages: { form: { label: 'The form', path: ['/form'] } },
    targets: {
      name: {
        label: 'Name',
        find: [
          { by: 'label', name: 'Name' },
          { by: 'css', css: '#name', must: true },
        ],
      },
      send: {
        label: 'Send button',
        fingerprint: {
          v: 1,
          kind: 'input.submit',
          id: 'btnsend',
          name: { en: 'Send', es: 'Enviar' },
          attrs: ['size=5'],
          nth: [0, 2],
          at: 0.8,
          row: { column: 'Action', is: 'Draft' },
          page: { url: '/form', marks: ['name'] },
          fragile: ['id'],
          seen: [{ name: 'Send it' }],
        },
      },
    },
    steps: [
      { id: 'hello', type: 'say', title: 'Hello' },
      {
        id: 'who',
        type: 'ask',
        title: 'Who are you?',
        choices: [
          { value: 'me', text: 'I' },
          { value: 'other', text: 'Somebody else' },
        ],
        next: [{ when: { fact: 'who', is: 'me' }, to: 'fill' }, { to: '@exit' }],
      },
      { id: 'fill', type: 'point', page: 'form', target: 'name', title: 'Write your name' },
      {
        id: 'rate',
        type: 'survey',
        title: 'How was it?',
        questions: [
          { id: 'ease', kind: 'scale', text: 'How easy?', low: 'Hard', high: 'Easy', points: 5 },
        ],
      },
    ],
    links: ['forms.example.org'],
  };
}

/** The faults of a flow; warnings when there are no errors. */
export function faultsOf(value: unknown): Fault[] {
  const result = parseFlow(JSON.stringify(value, null, 2));
  return result.ok ? result.warnings : result.faults;
}
