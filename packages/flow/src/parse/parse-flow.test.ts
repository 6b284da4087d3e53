import { describe, expect, it } from 'vitest';
import { readFixture } from '../../scripts/read-fixture.ts';
import type { FaultCode } from './fault.ts';
import { parseFlow } from './parse-flow.ts';
import { faultsOf, soundFlow } from './testing.ts';
import type { JsonObject } from './testing.ts';

type Sound = ReturnType<typeof soundFlow>;
/** What an author wrote, the faults expected as `code pointer`, and a suggestion. */
type Case = [what: string, change: (flow: Sound) => void, faults: string[], suggestion?: string];

const step = (flow: Sound, id: string): JsonObject => {
  const found = flow.steps.find((each) => each['id'] === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
};
const say = (id: string, rest: JsonObject = {}): JsonObject => ({
  id,
  type: 'say',
  title: 'T',
  ...rest,
});
const withWhen = (flow: Sound, when: JsonObject): void => {
  step(flow, 'hello')['skipWhen'] = when;
};

const CASES: Case[] = [
  // Shape
  [
    'a misspelt member',
    (f) => (step(f, 'fill')['plaecment'] = 'top'),
    ['unknown-member /steps/2/plaecment'],
    'placement',
  ],
  [
    'a misspelt needed member',
    (f) => rename(step(f, 'hello'), 'title', 'titel'),
    ['unknown-member /steps/0/titel'],
    'title',
  ],
  [
    'a misspelt "type"',
    (f) => rename(step(f, 'hello'), 'type', 'typ'),
    ['unknown-member /steps/0/typ'],
    'type',
  ],
  ['no type', (f) => delete step(f, 'hello')['type'], ['missing-member /steps/0']],
  ['a wrong type', (f) => (step(f, 'hello')['type'] = 'sya'), ['wrong-value /steps/0/type'], 'say'],
  ['a number for a text', (f) => (step(f, 'hello')['title'] = 5), ['wrong-type /steps/0/title']],
  ['an empty text', (f) => (step(f, 'hello')['title'] = ''), ['wrong-value /steps/0/title']],
  [
    'a list for a map',
    (f) => (f['pages'] = []),
    ['wrong-type /pages', 'unknown-page /steps/2/page'],
  ],
  ['null', (f) => (f['meta'] = null), ['wrong-type /meta']],
  ['another major version', (f) => (f['handrail'] = '2.0'), ['unsupported-version /handrail']],
  ['a later minor version', (f) => (f['handrail'] = '1.9'), ['newer-format /handrail']],
  ['a bad id', (f) => (f['id'] = 'Bad Id'), ['wrong-value /id']],
  [
    'a bad key',
    (f) => (f['conditions'] = { 'a b': { test: { seen: 'hello' } } }),
    ['wrong-value /conditions/a b'],
  ],
  ['a member of the agency', (f) => (f['x-agency'] = { any: ['thing'] }), []],
  [
    'a wrong length',
    (f) => (step(f, 'rate')['questions'] = []),
    ['wrong-value /steps/3/questions'],
  ],
  [
    'a scale too long',
    (f) => Object.assign(first(step(f, 'rate')['questions']), { points: 99 }),
    ['wrong-value /steps/3/questions/0/points'],
  ],
  ['an empty condition', (f) => withWhen(f, {}), ['missing-member /steps/0/skipWhen']],
  [
    'a misspelt condition',
    (f) => withWhen(f, { seeen: 'who' }),
    ['unknown-member /steps/0/skipWhen/seeen'],
    'seen',
  ],
  [
    'two kinds in one condition',
    (f) => withWhen(f, { page: 'form', seen: 'who' }),
    ['unknown-member /steps/0/skipWhen/seen'],
  ],
  [
    'two operators',
    (f) => withWhen(f, { fact: 'age', atLeast: 3, atMost: 5 }),
    ['wrong-value /steps/0/skipWhen'],
  ],
  ['no operator', (f) => withWhen(f, { fact: 'age' }), ['wrong-value /steps/0/skipWhen']],
  [
    'a finder that tests nothing',
    (f) => addFinder(f, { by: 'attr', attr: 'name' }),
    ['wrong-value /targets/name/find/2'],
  ],
  [
    'a path without slash',
    (f) => (f['pages'] = { form: { label: 'F', path: ['form'] } }),
    ['wrong-value /pages/form/path/0'],
  ],
  [
    'a path to another host',
    (f) => (f['pages'] = { form: { label: 'F', path: ['//x'] } }),
    ['wrong-value /pages/form/path/0'],
  ],
  [
    'a wrong word for done',
    (f) => (step(f, 'fill')['done'] = 'clik'),
    ['wrong-value /steps/2/done'],
    'click',
  ],
  // Names that lead nowhere
  [
    'an unknown page',
    (f) => (step(f, 'fill')['page'] = 'from'),
    ['unknown-page /steps/2/page'],
    'form',
  ],
  [
    'an unknown target',
    (f) => (step(f, 'fill')['target'] = 'nmae'),
    ['unknown-target /steps/2/target'],
    'name',
  ],
  [
    'an unknown exit',
    (f) => (step(f, 'hello')['next'] = [{ to: 'hwo' }]),
    ['unknown-step /steps/0/next/0/to'],
    'who',
  ],
  [
    'an unknown condition',
    (f) => withWhen(f, { use: 'isNroth' }),
    ['unknown-condition /steps/0/skipWhen/use'],
    'isNorth',
  ],
  [
    'an unknown fact',
    (f) => withWhen(f, { fact: 'membre', is: true }),
    ['unknown-fact /steps/0/skipWhen/fact'],
    'member',
  ],
  [
    'an unknown fact deep inside',
    (f) => withWhen(f, { all: [{ not: { any: [{ fact: 'ag', atLeast: 1 }] } }] }),
    ['unknown-fact /steps/0/skipWhen/all/0/not/any/0/fact'],
    'age',
  ],
  [
    'an unknown page in a list',
    (f) => withWhen(f, { page: ['form', 'x'] }),
    ['unknown-page /steps/0/skipWhen/page/1'],
  ],
  [
    'an unknown step seen',
    (f) => withWhen(f, { seen: 'hallo' }),
    ['unknown-step /steps/0/skipWhen/seen'],
    'hello',
  ],
  [
    'an unknown page of start',
    (f) => (f['start'] = { on: ['nowhere'] }),
    ['unknown-page /start/on/0'],
  ],
  [
    'an unknown target of a page',
    (f) => (f['pages'] = { form: { label: 'F', path: ['/f'], has: ['nam'] } }),
    ['unknown-target /pages/form/has/0'],
    'name',
  ],
  [
    'help for nothing',
    (f) => (f['help'] = [{ id: 'h', page: 'form', target: 'x', title: 'T', body: 'B' }]),
    ['unknown-target /help/0/target'],
  ],
  [
    'a wait that goes nowhere',
    (f) =>
      f.steps.push({
        id: 'w',
        type: 'wait',
        title: 'T',
        for: { page: 'form' },
        after: { seconds: 9, to: 'x' },
      }),
    ['unknown-step /steps/4/after/to'],
  ],
  [
    'an unknown feature',
    (f) => (f['requires'] = ['surveys']),
    ['unmet-requires /requires/0'],
    'survey',
  ],
  [
    'an unknown feature of a step',
    (f) => (step(f, 'hello')['requires'] = ['video']),
    ['unmet-requires /steps/0/requires/0'],
  ],
  [
    'a name that every object has',
    (f) => (step(f, 'fill')['page'] = 'toString'),
    ['unknown-page /steps/2/page'],
  ],
  // Names used twice
  ['two steps of one id', (f) => (f.steps[0] = say('rate')), ['duplicate-id /steps/3/id']],
  [
    'a former id in use',
    (f) => (step(f, 'fill')['formerIds'] = ['hello']),
    ['duplicate-id /steps/2/formerIds/0'],
  ],
  [
    'two choices of one value',
    (f) =>
      (step(f, 'who')['choices'] = [
        { value: 'me', text: 'a' },
        { value: 'me', text: 'b' },
      ]),
    ['duplicate-id /steps/1/choices/1/value'],
  ],
  ['a step named like a fact', (f) => f.steps.push(say('age')), ['duplicate-id /facts/age']],
  [
    'a step named like a part of the flow',
    (f) => f.steps.push(say('help')),
    ['reserved-id /steps/4/id'],
  ],
  ['two helps of one id', (f) => (f['help'] = [help('h'), help('h')]), ['duplicate-id /help/1/id']],
  // Conditions
  [
    'a choice nobody can make',
    (f) => withWhen(f, { fact: 'who', is: 'oter' }),
    ['wrong-fact-value /steps/0/skipWhen/is'],
    'other',
  ],
  [
    'one of which nobody can make',
    (f) => withWhen(f, { fact: 'county', oneOf: ['north', 'west'] }),
    ['wrong-fact-value /steps/0/skipWhen/oneOf/1'],
  ],
  [
    'a text for yes or no',
    (f) => withWhen(f, { fact: 'member', is: 'yes' }),
    ['wrong-fact-value /steps/0/skipWhen/is'],
  ],
  [
    'an order of choices',
    (f) => withWhen(f, { fact: 'county', atLeast: 3 }),
    ['wrong-operator /steps/0/skipWhen/atLeast'],
  ],
  [
    'a day before a number',
    (f) => withWhen(f, { fact: 'age', before: '2026-01-01' }),
    ['wrong-operator /steps/0/skipWhen/before'],
  ],
  [
    'a day that does not exist',
    (f) => withWhen(f, { fact: 'since', before: '2026-02-30' }),
    ['wrong-value /steps/0/skipWhen/before'],
  ],
  [
    'a default that is no value',
    (f) =>
      (f['facts'] = {
        ...(f['facts'] as JsonObject),
        county: { type: 'choice', from: 'host', values: ['north'], default: 'nrth' },
      }),
    ['wrong-fact-value /facts/county/default'],
    'north',
  ],
  [
    'a condition that needs itself',
    (f) => (f['conditions'] = { a: { test: { not: { use: 'b' } } }, b: { test: { use: 'a' } } }),
    ['circular-condition /conditions/b/test/use'],
  ],
  [
    'a start that may be unknown',
    (f) => (f['start'] = { on: ['form'], when: { fact: 'age', atLeast: 18 } }),
    ['unknown-blocks-start /start/when/fact'],
  ],
  [
    'a start that asks for an answer',
    (f) => (f['start'] = { on: ['form'], when: { fact: 'who', is: 'me' } }),
    ['unknown-blocks-start /start/when/fact'],
  ],
  // The way through
  [
    'no default exit',
    (f) => (step(f, 'who')['next'] = [{ when: { fact: 'who', is: 'me' }, to: 'fill' }]),
    ['no-default-exit /steps/1/next/0'],
  ],
  [
    'an exit never used',
    (f) => (step(f, 'who')['next'] = [{ to: 'fill' }, { to: 'rate' }]),
    ['unguarded-not-last /steps/1/next/0'],
  ],
  [
    'a step nobody reaches',
    (f) => (step(f, 'hello')['next'] = [{ to: 'fill' }]),
    ['unreachable /steps/1/id'],
  ],
  [
    'a circle without a way out',
    (f) => (step(f, 'rate')['next'] = [{ to: 'fill' }]),
    ['no-way-out /steps/2/id', 'no-way-out /steps/3/id'],
  ],
  // Texts
  [
    'a link to an unknown host',
    (f) => (step(f, 'hello')['body'] = 'See [this](https://form.example.org/x).'),
    ['bad-link /steps/0/body'],
    'forms.example.org',
  ],
  [
    'a script as a link',
    (f) => (step(f, 'hello')['body'] = '[x](javascript:alert)'),
    ['bad-link /steps/0/body'],
  ],
  [
    'an unsafe link',
    (f) => (step(f, 'hello')['body'] = '[x](http://forms.example.org/)'),
    ['bad-link /steps/0/body'],
  ],
  [
    'a host hidden behind a name',
    (f) => (step(f, 'hello')['body'] = '[x](https://forms.example.org@evil.example/)'),
    ['bad-link /steps/0/body'],
  ],
  [
    'a path without host',
    (f) => (step(f, 'hello')['body'] = '[x](//evil.example/)'),
    ['bad-link /steps/0/body'],
  ],
  [
    'good links',
    (f) =>
      (step(f, 'hello')['body'] =
        '[a](https://forms.example.org/a) [b](/b) [c](tel:+1555) [d](mailto:a@b.example)'),
    [],
  ],
  [
    'an unknown placeholder',
    (f) => (step(f, 'fill')['title'] = 'Hello {wh}'),
    ['unknown-placeholder /steps/2/title'],
    'who',
  ],
  [
    'a single finder',
    (f) => (f['targets'] = { name: { label: 'N', find: [{ by: 'css', css: '#n' }] } }),
    ['single-finder /targets/name/find'],
  ],
  // Targets with a fingerprint
  ['a finder beside a fingerprint', (f) => (send(f)['find'] = [{ by: 'css', css: '#n' }]), []],
  [
    'neither finder nor fingerprint',
    (f) => delete send(f)['fingerprint'],
    ['wrong-value /targets/send'],
  ],
  [
    'a misspelt fingerprint',
    (f) => rename(send(f), 'fingerprint', 'fingerpint'),
    ['unknown-member /targets/send/fingerpint'],
    'fingerprint',
  ],
  [
    'a misspelt trait',
    (f) => Object.assign(print(f), { headng: 'Form' }),
    ['unknown-member /targets/send/fingerprint/headng'],
    'heading',
  ],
  [
    'a fingerprint of a newer version',
    (f) => Object.assign(print(f), { v: 2, at: 'far', later: 1, kind: null }),
    ['unsupported-version /targets/send/fingerprint/v'],
  ],
  [
    'a fingerprint of no version',
    (f) => (print(f)['v'] = '1'),
    ['wrong-value /targets/send/fingerprint/v'],
  ],
  [
    'a text as long as a page',
    (f) => (print(f)['before'] = 'a'.repeat(121)),
    ['wrong-value /targets/send/fingerprint/before'],
  ],
  [
    'attributes without end',
    (f) => (print(f)['attrs'] = Array.from({ length: 13 }, () => 'a')),
    ['wrong-value /targets/send/fingerprint/attrs'],
  ],
  [
    'an unknown trait called fragile',
    (f) => (print(f)['fragile'] = ['nmae', 'kind']),
    ['wrong-value /targets/send/fingerprint/fragile/0'],
    'name',
  ],
  [
    'three numbers for two',
    (f) => (print(f)['nth'] = [0, 1, 2]),
    ['wrong-value /targets/send/fingerprint/nth/2'],
  ],
  [
    'one number for two',
    (f) => (print(f)['nth'] = [0]),
    ['wrong-type /targets/send/fingerprint/nth'],
  ],
  [
    'a place beyond the end',
    (f) => (print(f)['at'] = 1.2),
    ['wrong-value /targets/send/fingerprint/at'],
  ],
  [
    'more than three observations',
    (f) => (print(f)['seen'] = [{}, {}, {}, {}]),
    ['wrong-value /targets/send/fingerprint/seen'],
  ],
  [
    'a finder that must not',
    (f) => addFinder(f, { by: 'css', css: '#n', must: false }),
    ['wrong-value /targets/name/find/2/must'],
  ],
  [
    'a fingerprint that tells only a place',
    (f) => (send(f)['fingerprint'] = { v: 1, kind: 'a', before: 'Or', nth: [0, 2], at: 0.3 }),
    ['no-identity /targets/send/fingerprint'],
  ],
  [
    'a fingerprint that tells only what will change',
    (f) => (print(f)['fragile'] = ['id', 'name', 'attrs']),
    ['only-fragile /targets/send/fingerprint'],
  ],
  [
    'the same beside a finder',
    (f) => {
      print(f)['fragile'] = ['id', 'name'];
      send(f)['find'] = [{ by: 'css', css: '#n' }];
    },
    [],
  ],
  [
    'one of many without a row',
    (f) => {
      print(f)['nth'] = [2, 4];
      delete print(f)['row'];
    },
    ['no-row-key /targets/send/fingerprint/nth'],
  ],
  ['one of many in its row', (f) => (print(f)['nth'] = [2, 40]), []],
  [
    'one of a few without a row',
    (f) => {
      print(f)['nth'] = [2, 3];
      delete print(f)['row'];
    },
    [],
  ],
  [
    'a language of the portal that a fingerprint lacks',
    (f) => addFinder(f, { by: 'text', text: { en: 'Name', fr: 'Nom' } }),
    ['missing-portal-lang /targets/send/fingerprint/name'],
  ],
  [
    'a name that is the same in every language',
    (f) => {
      print(f)['name'] = 'OK';
      addFinder(f, { by: 'text', text: { en: 'Name', fr: 'Nom' } });
    },
    [],
  ],
  ['its own language again', (f) => (f['langs'] = ['es', 'en']), ['redundant-lang /langs/1']],
  // Several at once
  [
    'two slips in two steps',
    (f) => {
      rename(step(f, 'hello'), 'title', 'titel');
      step(f, 'fill')['target'] = 'nmae';
    },
    ['unknown-member /steps/0/titel', 'unknown-target /steps/2/target'],
  ],
];

const WARNINGS: FaultCode[] = [
  'newer-format',
  'unknown-blocks-start',
  'unreachable',
  'unknown-placeholder',
  'single-finder',
  'no-identity',
  'only-fragile',
  'no-row-key',
  'missing-portal-lang',
  'redundant-lang',
];

function rename(object: JsonObject, from: string, to: string): void {
  const value = object[from];
  if (value !== undefined) object[to] = value;
  delete object[from];
}
function first(list: unknown): object {
  return (list as object[])[0] ?? {};
}
function help(id: string): JsonObject {
  return { id, page: 'form', target: 'name', title: 'T', body: 'B' };
}
function send(flow: Sound): JsonObject {
  return (flow['targets'] as { send: JsonObject }).send;
}
function print(flow: Sound): JsonObject {
  return send(flow)['fingerprint'] as JsonObject;
}
function addFinder(flow: Sound, finder: JsonObject): void {
  (flow['targets'] as { name: { find: JsonObject[] } }).name.find.push(finder);
}

describe('parseFlow', () => {
  it('takes the fixture without a word', () => {
    const text = readFixture('heating-help-apply.flow.json');
    const result = parseFlow(text);
    expect(result).toMatchObject({ ok: true, warnings: [] });
    if (result.ok) expect(result.flow).toEqual(JSON.parse(text));
  });

  it('takes the small sound flow that the cases change', () => {
    expect(faultsOf(soundFlow())).toEqual([]);
  });

  it.each(CASES)('reports %s', (_, change, expected, suggestion) => {
    const flow = soundFlow();
    change(flow);
    const faults = faultsOf(flow);
    expect(faults.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expected);
    for (const fault of faults) {
      expect(fault.severity).toBe(WARNINGS.includes(fault.code) ? 'warning' : 'error');
      expect(fault.message).toMatch(/^\S.*\.$/);
      expect(fault.message).not.toMatch(/undefined|\[object/);
    }
    if (suggestion !== undefined) expect(faults[0]?.suggestion).toBe(suggestion);
  });

  it.each([
    [
      2,
      'This fingerprint was made by a newer version of Handrail: its "v" is 2, this version reads 1.',
    ],
    ['1', '"v" must be 1; it is "1".'],
  ])('says what is wrong with version %s of a fingerprint', (made, message) => {
    const flow = soundFlow();
    print(flow)['v'] = made;
    expect(faultsOf(flow).map((fault) => fault.message)).toEqual([message]);
  });

  it('says where: line, column, length, file and step', () => {
    const text =
      '{\n  "steps": [\n    { "id": "pay", "type": "say",\n      "titel": "Pay" }\n  ]\n}';
    const result = parseFlow(text, { file: 'a.flow.json' });
    const fault = result.ok
      ? undefined
      : result.faults.find(({ code }) => code === 'unknown-member');
    expect(fault).toEqual({
      file: 'a.flow.json',
      line: 4,
      column: 7,
      length: 7,
      pointer: '/steps/0/titel',
      code: 'unknown-member',
      severity: 'error',
      step: 'pay',
      message: 'Step "pay" has no member "titel".',
      suggestion: 'title',
    });
  });

  it('orders faults by their place', () => {
    const flow = soundFlow();
    flow['zzz'] = 1;
    flow['id'] = 'A';
    step(flow, 'fill')['target'] = 'x';
    const places = faultsOf(flow).map(({ line, column }) => line * 1000 + column);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).toHaveLength(3);
  });
});
