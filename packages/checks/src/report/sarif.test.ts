import type { Ajv as Ajv2 } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { toSarif } from './sarif.ts';
import { SAMPLE, WITH_BASELINE } from './test-sample.ts';
import { describeWithSchemas, readSchema } from './test-schemas.ts';

interface Log {
  runs: {
    results: {
      ruleId: string;
      ruleIndex: number;
      kind: string;
      level: string;
      baselineState?: string;
      suppressions?: unknown[];
      locations: unknown[];
      message?: unknown;
    }[];
    tool: { driver: { name?: string; rules: { id: string }[] } };
    invocations: { toolExecutionNotifications: { message: { text: string } }[] }[];
  }[];
}

const read = (text: string): Log => JSON.parse(text) as Log;

describeWithSchemas('SARIF', () => {
  const Ajv = AjvDraft04 as unknown as typeof Ajv2;
  const ajv = new Ajv({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2) => void)(ajv);
  const validate = ajv.compile(JSON.parse(readSchema('sarif/sarif-schema-2.1.0.json')) as object);

  it.each([
    ['a first run', SAMPLE],
    ['a run with a baseline', WITH_BASELINE],
    ['a run without any page', { ...SAMPLE, pages: [] }],
  ])('is valid for %s', (_, report) => {
    const isValid = validate(read(toSarif(report)));
    expect(validate.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);
  });

  it.each<[string, (run: Log['runs'][number]) => void]>([
    ['a level of its own making', (run) => run.results.forEach((each) => (each.level = 'manual'))],
    ['results without a message', (run) => run.results.forEach((each) => delete each.message)],
    ['another state', (run) => run.results.forEach((each) => (each.baselineState = 'known'))],
    ['a tool without a name', (run) => delete run.tool.driver.name],
  ])('is refused with %s', (_, spoil) => {
    const log = read(toSarif(WITH_BASELINE));
    log.runs.forEach(spoil);
    expect(validate(log)).toBe(false);
  });
});

it('lists every rule that a result names, at its place', () => {
  const [run] = read(toSarif(SAMPLE)).runs;
  for (const { ruleId, ruleIndex } of run?.results ?? []) {
    expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  }
  expect(run?.results).toHaveLength(9);
});

it('asks where a person has to look, and keeps the reason of a dismissal', () => {
  const [run] = read(toSarif(SAMPLE)).runs;
  const of = (rule: string) => run?.results.find(({ ruleId }) => ruleId === rule);
  expect(of('color-contrast')).toMatchObject({ kind: 'review', level: 'none' });
  expect(of('label')?.suppressions).toMatchObject([
    { justification: expect.stringContaining('filled by script') as string },
  ]);
  expect(of('image-alt')?.suppressions).toBeUndefined();
  expect(of('image-alt')?.baselineState).toBeUndefined();
});

it('tells new from known, and says what was not checked', () => {
  const [run] = read(toSarif(WITH_BASELINE)).runs;
  expect(run?.results.map(({ baselineState }) => baselineState)).toEqual([
    ...Array.from({ length: 6 }, () => 'unchanged'),
    'new',
    'new',
    'new',
  ]);
  const notes = run?.invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text);
  expect(notes?.join('\n')).toMatch(/gone: the server answers 404.*real screen reader/s);
});
