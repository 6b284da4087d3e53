import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFixture } from '../../scripts/read-fixture.ts';
import { parseFlow } from './parse-flow.ts';
import { parseManifest } from './parse-manifest.ts';
import { parseStrings } from './parse-strings.ts';
import type { Fault } from './fault.ts';
import { MAX_BYTES } from './source.ts';
import { soundFlow } from './testing.ts';
import type { Json } from './testing.ts';

const codes = (faults: Fault[]) =>
  faults.map(({ code, line, column }) => `${code} ${String(line)}:${String(column)}`);
const faultsIn = (input: string | Uint8Array) => {
  const result = parseFlow(input);
  return result.ok ? result.warnings : result.faults;
};
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const sound = JSON.stringify(soundFlow());

describe('reading text', () => {
  it.each([
    ['nothing', '', 'syntax 1:1'],
    ['spaces', ' \n ', 'syntax 1:1'],
    ['an open object', '{\n"a":1', 'syntax 2:6'],
    ['single quotes', "{'a':1}", 'syntax 1:2'],
    ['curly quotes', '{\u201ca\u201d:1}', 'syntax 1:2'],
    ['a bare word', '{"a": tru}', 'syntax 1:7'],
    ['something after the end', '{} {}', 'syntax 1:4'],
    ['a line break in a text', '{"a":"b\nc"}', 'syntax 1:6'],
    ['a wrong escape', '{"a":"\\q"}', 'syntax 1:6'],
    ['a comment', `// hello\n${sound}`, 'syntax 1:1'],
    ['a comma too much', `${sound.slice(0, -1)},}`, `syntax 1:${String(sound.length)}`],
    ['a missing comma', sound.replace(',"version"', '\n"version"'), 'syntax 1:30'],
  ])('reports %s and nothing else', (_, text, expected) => {
    expect(codes(faultsIn(text))).toEqual([expected]);
  });

  it('counts lines of every kind', () => {
    expect(codes(faultsIn('{\r\n"a":1,\r"b":2,\n\n"c": x}'))).toEqual(['syntax 5:6']);
  });

  it('reports what else is wrong beside a comma too much', () => {
    const text = `${sound.slice(0, -1)},"zzz":1,}`;
    expect(faultsIn(text).map(({ code }) => code)).toEqual(['unknown-member', 'syntax']);
  });

  it('reports a name that stands twice', () => {
    const fault = faultsIn(sound.replace('"version"', '"lang":"es","version"'));
    expect(fault.map(({ code, pointer }) => code + pointer)).toEqual(['duplicate-key']);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses %s as a name anywhere', (name) => {
    const text = sound.replace(
      '"version"',
      `"x-a":{"b":[{"${name}":{"polluted":true}}]},"version"`,
    );
    expect(faultsIn(text).map(({ code }) => code)).toEqual(['forbidden-key']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('takes a byte order mark', () => {
    expect(faultsIn(`\uFEFF${sound}`)).toEqual([]);
    expect(faultsIn(bytes(0xef, 0xbb, 0xbf, ...utf8(sound)))).toEqual([]);
    expect(codes(faultsIn(`\uFEFF{]`))).toEqual(codes(faultsIn('{]')));
  });

  it.each([
    ['UTF-16 with a mark', bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0)],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x7b, 0, 0x7d)],
    ['UTF-16 without a mark', bytes(0x7b, 0, 0x7d, 0)],
    ['Windows-1252', bytes(...utf8('{"a":"caf'), 0xe9, ...utf8('"}'))],
    ['half a character', utf8(sound).slice(0, 0).length ? bytes() : bytes(0xc3)],
  ])('says that %s is no UTF-8', (_, input) => {
    expect(faultsIn(input).map(({ code }) => code)).toEqual(['encoding']);
  });

  it('says where the first wrong byte is', () => {
    expect(codes(faultsIn(bytes(...utf8('{\n"a":"caf'), 0xe9, ...utf8('"}'))))).toEqual([
      'encoding 2:9',
    ]);
  });

  it('refuses half a surrogate pair', () => {
    expect(faultsIn(sound.replace('A sound flow', '\\ud83d')).map(({ code }) => code)).toEqual([
      'encoding',
    ]);
    expect(faultsIn(sound.replace('A sound flow', '\\ud83d\\ude00'))).toEqual([]);
  });

  it('refuses numbers that are none', () => {
    expect(
      faultsIn(sound.replace('"version":1', '"version":1e999')).map(({ code }) => code),
    ).toContain('wrong-value');
    expect(faultsIn(sound.replace('"version":1', '"version":NaN')).map(({ code }) => code)).toEqual(
      ['syntax'],
    );
  });

  it('refuses large files without reading them', () => {
    expect(faultsIn(' '.repeat(10 * MAX_BYTES)).map(({ code }) => code)).toEqual(['too-large']);
    expect(faultsIn(new Uint8Array(10 * MAX_BYTES)).map(({ code }) => code)).toEqual(['too-large']);
  });

  it.each(['[', '{"a":', '{"steps":[{"skipWhen":{"not":'])('refuses deep nesting of %s', (open) => {
    expect(faultsIn(open.repeat(10_000)).map(({ code }) => code)).toEqual(['too-deep']);
  });

  it.each([
    ['brackets', ']'.repeat(MAX_BYTES)],
    ['quotes', '"'.repeat(MAX_BYTES)],
    ['commas', `[${','.repeat(MAX_BYTES - 2)}]`],
    ['numbers', `[${'1,'.repeat(MAX_BYTES / 2 - 2)}1]`],
    [
      'members',
      `{${Array.from({ length: 60_000 }, (_, index) => `"k${String(index)}":1`).join(',')}}`,
    ],
    ['unknown exits', manySteps(8000)],
    ['long words', `{"handrai${'l'.repeat(MAX_BYTES - 20)}":1}`],
    [
      'brackets in a text',
      sound.replace('A sound flow', '[').replace('"Hello"', `"T","body":"${'['.repeat(900_000)}"`),
    ],
    ['a chain of conditions', chain(12_000)],
  ])('comes to an end with a megabyte of %s', (_, text) => {
    expect(text.length).toBeLessThanOrEqual(MAX_BYTES);
    const faults = faultsIn(text);
    expect(faults.length).toBeLessThanOrEqual(1001);
  });
});

function manySteps(count: number): string {
  const flow = soundFlow();
  flow.steps = Array.from({ length: count }, (_, index) => ({
    id: `s${String(index)}`,
    type: 'say',
    title: 'T',
    next: [{ to: `t${String(index)}` }],
  }));
  return JSON.stringify(flow);
}

function chain(count: number): string {
  const flow = soundFlow();
  flow['conditions'] = Object.fromEntries(
    Array.from({ length: count }, (_, index): [string, Json] => [
      `c${String(index)}`,
      { test: { use: `c${String((index + 1) % count)}` } },
    ]),
  );
  return JSON.stringify(flow);
}

describe('any input', () => {
  const parsers = [parseFlow, parseStrings, parseManifest];
  const neverThrows = (input: string | Uint8Array) => {
    for (const parse of parsers) {
      const result = parse(input, { file: 'f' });
      if (result.ok) continue;
      expect(result.faults.some(({ severity }) => severity === 'error')).toBe(true);
      for (const { line, column, length } of result.faults) {
        expect(Math.min(line, column, length)).toBeGreaterThanOrEqual(1);
      }
    }
  };

  it('never throws on texts', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), neverThrows), {
      numRuns: 300,
    });
    const signs = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '1',
      '-',
      '.',
      'e',
      ' ',
      '\n',
      '/',
      '*',
      'a',
    );
    fc.assert(fc.property(fc.string({ unit: signs, maxLength: 40 }), neverThrows), {
      numRuns: 500,
    });
  });

  it('never throws on bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), neverThrows), { numRuns: 300 });
  });

  it('never throws on any JSON, and judges its syntax as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        neverThrows(text);
        expect(faultsIn(text).map(({ code }) => code)).not.toContain('syntax');
      }),
      { numRuns: 300 },
    );
  });

  it('finds every syntax fault that JSON.parse finds', () => {
    const text = readFixture('find-who-pays-heating.flow.json');
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(3),
        fc.string({ maxLength: 3 }),
        (at, drop, insert) => {
          const broken = text.slice(0, at) + insert + text.slice(at + drop);
          const result = parseFlow(broken);
          const isJson = canParse(broken);
          if (!isJson) expect(result.ok).toBe(false);
          else
            expect(result.ok ? [] : result.faults.map(({ code }) => code)).not.toContain('syntax');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws on flows with one value exchanged', () => {
    const paths = allPaths(JSON.parse(readFixture('heating-help-apply.flow.json')) as Json);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const flow = JSON.parse(readFixture('heating-help-apply.flow.json')) as Json;
        neverThrows(JSON.stringify(exchange(flow, path, value as Json)));
      }),
      { numRuns: 400 },
    );
  });
});

function canParse(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
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
  const copy = value as Record<string, Json>;
  copy[key] = exchange(copy[key] ?? null, rest, replacement);
  return copy as Json;
}
