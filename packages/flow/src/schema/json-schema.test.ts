import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFixture } from '../../scripts/read-fixture.ts';
import { buildSchemas } from '../../scripts/json-schema.ts';
import { faultsOf, soundFlow } from '../parse/testing.ts';
import type { Json, JsonObject } from '../parse/testing.ts';
import type { FaultCode } from '../parse/fault.ts';

const read = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8')) as object;
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
});
const validate = ajv.compile(read('flow-1.schema.json'));
const errorsOf = (value: unknown) => (validate(value) ? [] : (validate.errors ?? []));

/** Faults of shape: what a JSON Schema can say too. */
const SHAPE: FaultCode[] = [
  'unknown-member',
  'missing-member',
  'wrong-type',
  'wrong-value',
  'unsupported-version',
];

describe('the published JSON Schema', () => {
  it('is what the code says', () => {
    for (const [name, schema] of Object.entries(buildSchemas())) {
      expect(read(name)).toEqual(JSON.parse(JSON.stringify(schema)));
    }
  });

  it('takes the small sound flow with a fingerprint', () => {
    expect(errorsOf(soundFlow())).toEqual([]);
  });

  it('takes the fixtures', () => {
    expect(errorsOf(JSON.parse(readFixture('heating-help-apply.flow.json')))).toEqual([]);
    expect(errorsOf(JSON.parse(readFixture('find-who-pays-heating.flow.json')))).toEqual([]);
    const strings = ajv.compile(read('strings-1.schema.json'));
    expect(strings(JSON.parse(readFixture('heating-help-apply.es.strings.json')))).toBe(true);
  });

  it('has no union that reports every branch', () => {
    for (const schema of Object.values(buildSchemas())) {
      expect(JSON.stringify(schema)).not.toMatch(/"(anyOf|oneOf)":\[\{/);
    }
  });

  it('reports each possible typo in a member name with three errors at most, as parseFlow with two', () => {
    const text = readFixture('heating-help-apply.flow.json');
    let most = 0;
    for (const path of memberPaths(JSON.parse(text) as Json)) {
      const flow = JSON.parse(text) as Json;
      rename(flow, path);
      const errors = errorsOf(flow);
      const shape = faultsOf(flow).filter(({ code }) => SHAPE.includes(code));
      expect(errors.length, path.join('/')).toBeLessThanOrEqual(3);
      expect(shape.length, path.join('/')).toBeLessThanOrEqual(2);
      expect(shape.length > 0, path.join('/')).toBe(errors.length > 0);
      most = Math.max(most, errors.length);
    }
    expect(most).toBeGreaterThan(0);
  });

  it('agrees with parseFlow on the shape of any changed flow', () => {
    const text = JSON.stringify(soundFlow());
    const paths = allPaths(JSON.parse(text) as Json).slice(1);
    const values = fc.constantFrom<Json>(
      null,
      true,
      0,
      -1,
      2.5,
      '',
      'x',
      'name',
      '/p',
      '//p',
      '@end',
      'constructor',
      '2026-01-31',
      [],
      ['form'],
      {},
      { 'x-a': 1 },
      { seen: 'hello' },
      { fact: 'age', is: 1 },
      { fact: 'age' },
      { is: 1 },
      { page: 'form', seen: 'hello' },
      { target: 'name' },
      { state: 'visible' },
      { all: [] },
      { not: { use: 'isNorth' } },
      { fact: 'age', is: 1, isNot: 2 },
      { by: 'css' },
      { by: 'attr', attr: 'id' },
      { by: 'text', text: { en: 'a' } },
      { type: 'say' },
      { to: 'rate' },
      { type: 'date', from: 'host', default: true },
      { v: 1, kind: 'a' },
      { v: 2, kind: 'a', later: true },
      { label: 'Send', fingerprint: { v: 1, kind: 'a' } },
      { label: 'Send' },
      [0, 4],
      [0, 1, 2],
      'a'.repeat(121),
      Array.from({ length: 13 }, () => 'a'),
      [{ nth: [0, 1] }],
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        const flow = exchange(JSON.parse(text) as Json, path, value);
        const bySchema = errorsOf(flow).length === 0;
        const byParser = !faultsOf(flow).some(({ code }) => SHAPE.includes(code));
        expect(bySchema, `${path.join('/')} = ${JSON.stringify(value)}`).toBe(byParser);
      }),
      { numRuns: 3000 },
    );
  });
});

function memberPaths(value: Json): string[][] {
  return allPaths(value).filter((path) => path.length && !/^\d+$/.test(path.at(-1) ?? ''));
}

function allPaths(value: Json, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => allPaths(inner, [...path, key])),
  ];
}

function exchange(value: Json, [key, ...rest]: string[], replacement: Json): Json {
  if (key === undefined) return replacement;
  const copy = value as JsonObject;
  copy[key] = exchange(copy[key] ?? null, rest, replacement);
  return copy;
}

/** Swaps the first two letters of one member's name. */
function rename(value: Json, path: string[]): void {
  const holder = path
    .slice(0, -1)
    .reduce((at: Json, key) => (at as JsonObject)[key] ?? null, value) as JsonObject;
  const key = path.at(-1) ?? '';
  const inner = holder[key];
  if (inner === undefined) return;
  holder[`${key.charAt(1)}${key.charAt(0)}${key.slice(2)}`] = inner;
  delete holder[key];
}
