import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { JSON_VERSION, toJson } from './json.ts';
import { SAMPLE, WITH_BASELINE } from './test-sample.ts';

interface Value {
  handrailCheck: string;
  counts: Record<string, number>;
  pages: { findings: { rule: string; text: string; question?: string; level: string }[] }[];
  notChecked: string[];
  rules: { id: string; title: string }[];
}
const read = (text: string): Value => JSON.parse(text) as Value;

const schema = new URL('../../schema/check-report.schema.json', import.meta.url);
const ajv = new Ajv({ allErrors: true, strictTypes: false });
(addFormats as unknown as (ajv: Ajv) => void)(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);

it.each([
  ['a first run', SAMPLE],
  ['a run with a baseline', WITH_BASELINE],
  ['no page at all', { ...SAMPLE, pages: [] }],
])('is as its schema says, for %s', (_, report) => {
  validate(read(toJson(report)));
  expect(validate.errors ?? []).toEqual([]);
});

it.each<[string, (value: Value) => void]>([
  ['another version', (value) => (value.handrailCheck = '2.0')],
  [
    'a level of its own',
    (value) => {
      for (const { findings } of value.pages) for (const each of findings) each.level = 'fatal';
    },
  ],
  ['no word of what was not checked', (value) => (value.notChecked = [])],
])('is refused with %s', (_, spoil) => {
  const value = read(toJson(SAMPLE));
  spoil(value);
  expect(validate(value)).toBe(false);
});

it('says its version, counts without what was dismissed, and fills in the words', () => {
  const value = read(toJson(SAMPLE));
  expect(value.handrailCheck).toBe(JSON_VERSION);
  expect(value.counts).toEqual({ error: 4, warning: 3, manual: 1, pages: 2, rules: 7 });
  const findings = value.pages.flatMap((page) => page.findings);
  const of = (rule: string) => findings.find((each) => each.rule === rule);
  expect(of('link-text-generic')?.text).toContain('=HYPERLINK("https://evil.example")');
  expect(of('color-contrast')?.question).toMatch(/\?$/);
  expect(of('image-alt')?.question).toBeUndefined();
  expect(value.rules.find(({ id }) => id === 'rule-of-tomorrow')?.title).toBe('Tomorrow must come');
});
