import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSchemas } from '../../scripts/json-schema.ts';
import { FAULT_CODES } from './fault.ts';
import { parseFlow } from './parse-flow.ts';
import { parseManifest } from './parse-manifest.ts';
import { parseStrings } from './parse-strings.ts';
import { faultsOf, soundFlow } from './testing.ts';
import type { JsonObject } from './testing.ts';

const docs = readFileSync(new URL('../../../../docs/flow-format.md', import.meta.url), 'utf8');
const examples = [...docs.matchAll(/```json\n(.*?)```/gs)].map((match) => (match[1] ?? '').trim());

describe('docs/flow-format.md', () => {
  it('shows a flow, strings and a manifest that are sound', () => {
    const whole = examples.filter((example) => example.includes('"handrail"'));
    const [flow = '', strings = '', manifest = ''] = whole;
    expect(parseFlow(flow)).toMatchObject({ ok: true, warnings: [] });
    expect(parseStrings(strings)).toMatchObject({ ok: true, warnings: [] });
    expect(parseManifest(manifest)).toMatchObject({ ok: true, warnings: [] });
  });

  it('shows targets that are sound, with finders, a fingerprint and a row', () => {
    const shown = (start: RegExp) =>
      examples
        .filter((example) => start.test(example))
        .map((example) => JSON.parse(`{${example}}`) as JsonObject);
    const targets = Object.assign({}, ...shown(/^"\w+": \{\s*"label": .*\s*"fi/)) as JsonObject;
    const [row] = shown(/^"row"/);
    const print = (targets['search'] as JsonObject)['fingerprint'] as JsonObject;
    expect(row).toBeDefined();
    expect(Object.keys(targets)).toEqual(['peopleInHome', 'saveAddress', 'search']);
    for (const fingerprint of [print, { ...print, ...row }]) {
      const search = { ...(targets['search'] as JsonObject), fingerprint };
      const flow = soundFlow();
      flow['targets'] = { ...(flow['targets'] as JsonObject), ...targets, search };
      expect(faultsOf(flow)).toEqual([]);
    }
  });

  it.each(examples)('shows JSON: %s', (example) => {
    const isWhole = example.startsWith('{');
    expect(() => JSON.parse(isWhole ? example : `{${example}}`) as unknown).not.toThrow();
  });

  it('names every code of a fault', () => {
    expect(FAULT_CODES.filter((code) => !docs.includes(`\`${code}\``))).toEqual([]);
  });

  it('names every member of the format', () => {
    const names = new Set<string>();
    JSON.stringify(buildSchemas(), (key, value: unknown) => {
      if (key === 'properties') Object.keys(value as object).forEach((name) => names.add(name));
      return value;
    });
    expect(names.size).toBeGreaterThan(50);
    expect(
      [...names].filter(
        (name) => !new RegExp(`[\`".]${name.replace('$', '\\$')}[\`":]`).test(docs),
      ),
    ).toEqual([]);
  });
});
