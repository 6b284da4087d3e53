import { afterEach, expect, it } from 'vitest';
import { jsonText } from './json-text.ts';

const VALUE = {
  text: 'a "quoted"\nline \u2028',
  number: 1.5,
  yes: true,
  none: null,
  left: undefined,
  empty: [[], {}],
  list: ['a', 2, { deep: [null] }],
};

afterEach(() => {
  Reflect.deleteProperty(Array.prototype, 'toJSON');
});

it('writes what JSON.stringify writes', () => {
  expect(jsonText(VALUE)).toBe(JSON.stringify(VALUE, null, 2));
});

it('minds no toJSON that a library of the portal adds', () => {
  const before = jsonText(VALUE);
  Reflect.defineProperty(Array.prototype, 'toJSON', { value: () => 'spoilt', configurable: true });
  expect(JSON.stringify(VALUE)).toContain('spoilt');
  expect(jsonText(VALUE)).toBe(before);
});
