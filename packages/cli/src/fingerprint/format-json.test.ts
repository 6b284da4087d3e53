import { describe, expect, it } from 'vitest';
import { formatJson } from './format-json.ts';

const long = 'x'.repeat(60);

describe('formatJson', () => {
  it('keeps short lists and objects on one line', () => {
    const value = { v: 1, nth: [0, 2], name: { en: 'Search', es: 'Buscar' }, none: undefined };
    expect(formatJson(value)).toBe(
      '{\n  "v": 1,\n  "nth": [0, 2],\n  "name": { "en": "Search", "es": "Buscar" }\n}',
    );
  });

  it('breaks what is too long for a line', () => {
    expect(formatJson({ page: { title: long, heading: long }, marks: [long, long] })).toBe(
      [
        '{',
        '  "page": {',
        `    "title": "${long}",`,
        `    "heading": "${long}"`,
        '  },',
        '  "marks": [',
        `    "${long}",`,
        `    "${long}"`,
        '  ]',
        '}',
      ].join('\n'),
    );
  });

  it('loses nothing', () => {
    const value = { a: [], b: {}, c: null, d: 'a "quote"\n', e: [{ f: true }] };
    expect(JSON.parse(formatJson(value))).toEqual(value);
  });
});
