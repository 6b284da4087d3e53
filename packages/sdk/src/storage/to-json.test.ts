import { describe, expect, it } from 'vitest';
import { toJson } from './to-json.ts';

const data = { a: [1, 'two "quoted"', null, true], b: { c: { d: [] } }, e: 'ñ', left: undefined };

describe('toJson', () => {
  it('writes what JSON.parse reads back', () => {
    expect(JSON.parse(toJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
    expect(toJson(undefined)).toBe('null');
  });

  it('is not led astray by the toJSON of an old Prototype.js', () => {
    const array = Array.prototype as { toJSON?: () => string };
    array.toJSON = () => 'patched';
    try {
      expect(JSON.parse(toJson(data))).toMatchObject({ a: [1, 'two "quoted"', null, true] });
    } finally {
      delete array.toJSON;
    }
  });
});
