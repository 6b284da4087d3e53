import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readFixture } from '../../scripts/read-fixture.ts';
import type { Flow } from '../schema/index.ts';
import { parseFlow } from './parse-flow.ts';
import { parseStrings } from './parse-strings.ts';
import { soundFlow } from './testing.ts';
import type { JsonObject } from './testing.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

function flowOf(value: unknown): Flow {
  const result = parseFlow(typeof value === 'string' ? value : JSON.stringify(value));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.flow;
}

function check(flow: Flow, strings: JsonObject, head: JsonObject = {}): string[] {
  const file = { handrail: '1.0', flow: flow.id, lang: 'es', strings, ...head };
  const result = parseStrings(JSON.stringify(file), { flow, hash });
  const faults = result.ok ? result.warnings : result.faults;
  return faults
    .filter(({ code }) => code !== 'missing-translation')
    .map(({ code, severity, pointer }) => `${severity} ${code} ${pointer}`);
}

describe('parseStrings', () => {
  const value = soundFlow();
  value['langs'] = ['es'];
  Object.assign(value.steps[0] ?? {}, { body: 'See {member} [here](/x).' });
  const flow = flowOf(value);
  const src = hash('Hello');
  const body = hash('See {member} [here](/x).');

  it('takes the fixture; its hashes are those of the flow', () => {
    const flow = flowOf(readFixture('heating-help-apply.flow.json'));
    const result = parseStrings(readFixture('heating-help-apply.es.strings.json'), { flow, hash });
    expect(result.ok && result.warnings.map(({ code }) => code)).toEqual(['missing-translation']);
  });

  it('says how much is missing', () => {
    const file = {
      handrail: '1.0',
      flow: 'sound',
      lang: 'es',
      strings: { 'hello.title': { src, text: 'Hola' } },
    };
    const result = parseStrings(JSON.stringify(file), { flow, hash });
    expect(result.ok && result.warnings[0]?.message).toMatch(
      /^\d+ of \d+ texts are not translated: meta\.title, /,
    );
  });

  it.each<[string, JsonObject, string[], JsonObject?]>([
    ['a good one', { 'hello.title': { src, text: 'Hola' } }, []],
    [
      'a stale one',
      { 'hello.title': { src: '00000000', text: 'Hola' } },
      ['warning stale-translation /strings/hello.title/src'],
    ],
    [
      'an unknown key',
      { 'helo.title': { src, text: 'Hola' } },
      ['warning unknown-key /strings/helo.title'],
    ],
    [
      'a lost placeholder',
      { 'hello.body': { src: body, text: 'Vea [aquí](/x).' } },
      ['warning placeholder-mismatch /strings/hello.body/text'],
    ],
    [
      'a bad link',
      { 'hello.body': { src: body, text: '{member} [x](https://evil.example)' } },
      ['error bad-link /strings/hello.body/text'],
    ],
    [
      'a bad hash',
      { 'hello.title': { src: 'x', text: 'Hola' } },
      [
        'error wrong-value /strings/hello.title/src',
        'warning stale-translation /strings/hello.title/src',
      ],
    ],
    ['another flow', {}, ['error wrong-flow /flow'], { flow: 'other' }],
    ['an unlisted language', {}, ['warning unlisted-lang /lang'], { lang: 'fr' }],
    ['a slip', {}, ['error unknown-member /lnag'], { lnag: 'fr' }],
  ])('reports %s', (_, strings, expected, head) => {
    expect(check(flow, strings, head)).toEqual(expected);
  });
});
