import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EVENT_EXAMPLES } from '../../scripts/event-examples.ts';
import { TRAITS } from '../schema/fingerprint-schema.ts';
import { checkBatch, EVENT_KINDS, EventSchema, MAX_BATCH_EVENTS, MAX_DRIFT } from './index.ts';

const ID = '0190a000-0000-7000-8000-000000000001';
const common = {
  id: ID,
  flow: 'apply',
  version: 1,
  lang: 'en',
  day: '2026-02-03',
  device: 'phone',
};
const PAGE_KINDS = ['page.viewed', 'struggle.seen', 'a11y.found'];
const example = (kind: keyof typeof EVENT_KINDS, changes: Record<string, unknown> = {}) => ({
  kind,
  ...EVENT_EXAMPLES[kind],
  ...changes,
});
const kinds = Object.keys(EVENT_KINDS) as (keyof typeof EVENT_KINDS)[];

describe('the event contract', () => {
  it.each(kinds)('takes a well-formed %s and refuses it with any further member', (kind) => {
    expect(v.is(EventSchema, example(kind))).toBe(true);
    for (const extra of ['url', 'text', 'user', 'session', 'title', '__proto__x', 'x-any']) {
      expect(v.is(EventSchema, example(kind, { [extra]: 'a' }))).toBe(false);
    }
  });

  it.each(kinds)('needs every member of %s', (kind) => {
    const optional = new Set(
      kind === 'sdk.error' || kind === 'help.rated'
        ? ['flow', 'version']
        : ['from', 'position', 'by', 'drift', 'field'],
    );
    for (const member of Object.keys(example(kind))) {
      const rest: Record<string, unknown> = example(kind);
      delete rest[member];
      expect([member, v.is(EventSchema, rest)]).toEqual([member, optional.has(member)]);
    }
  });

  it('has no string that is neither enumerated nor bounded by a pattern', () => {
    const long = 'a'.repeat(200);
    for (const kind of kinds) {
      for (const [member, value] of Object.entries(example(kind))) {
        if (typeof value !== 'string') continue;
        expect([kind, member, v.is(EventSchema, example(kind, { [member]: long }))]).toEqual([
          kind,
          member,
          false,
        ]);
        const spaced = example(kind, { [member]: 'Jane Doe, 12 High Street' });
        expect([kind, member, v.is(EventSchema, spaced)]).toEqual([kind, member, false]);
      }
    }
  });

  it.each([
    ['id', '0190a000-0000-4000-8000-000000000001'],
    ['id', ID.toUpperCase()],
    ['day', '2026-02-30'],
    ['day', '2026-13-01'],
    ['lang', 'English'],
    ['version', 0],
    ['version', 1.5],
    ['flow', 'constructor'],
    ['device', 'watch'],
    ['ms', -1],
    ['ms', 86_400_001],
    ['ms', Number.NaN],
    ['step', 'a/b/c'],
    ['position', 0],
  ])('refuses %s = %s', (member, value) => {
    expect(v.is(EventSchema, example('step.reached', { [member]: value }))).toBe(false);
  });

  it('takes a scale answer of 1 to 11 or the id of a choice, never text', () => {
    const answer = (value: unknown) => v.is(EventSchema, example('survey.answered', { value }));
    expect([0, 1, 11, 12, 2.5, 'very-easy', 'It was very easy', '', null].map(answer)).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('how a target was found', () => {
  const found = (members: object) => v.is(EventSchema, example('target.found', { ...members }));

  it('may be left unsaid, as clients did that knew finders only', () => {
    expect(v.is(EventSchema, { ...common, kind: 'target.found', step: 'income', rank: 0 })).toBe(
      true,
    );
  });

  it.each([
    { by: 'guess' },
    { drift: [] },
    { drift: ['Jane Doe'] },
    { drift: ['name', 'name'] },
    { drift: 'name' },
    { drift: TRAITS.slice(0, MAX_DRIFT + 1) },
  ])('is told in words of the contract only, not as %j', (members) => {
    expect(found(members)).toBe(false);
  });

  it('takes as many traits as the engine sends', () => {
    expect(found({ drift: TRAITS.slice(0, MAX_DRIFT) })).toBe(true);
  });
});

describe('what happens to pages', () => {
  const viewed = (page: unknown) => v.is(EventSchema, example('page.viewed', { page }));

  it.each(['/', '/apply', '/apply/{id}/income', '/a.html', '/~x/y_z-1', `/${'a'.repeat(119)}`])(
    'is told of the template %s',
    (page) => expect(viewed(page)).toBe(true),
  );

  it.each([
    '',
    'apply',
    '/apply?id=1',
    '/apply#a',
    '/Jane Doe',
    '/jane@doe.example',
    '/apply/84731',
    '/caf%C3%A9',
    'https://portal.example/apply',
    `/${'a'.repeat(120)}`,
  ])('is never told of the address %s', (page) => expect(viewed(page)).toBe(false));

  it.each(['12', '4d', '', 'Name of the applicant', 'row.84731', 'a'.repeat(65)])(
    'takes no field called %j',
    (field) => expect(v.is(EventSchema, example('struggle.seen', { field }))).toBe(false),
  );

  it.each(PAGE_KINDS)('says of no flow that %s', (kind) => {
    expect(v.is(EventSchema, { ...example(kind as 'page.viewed'), flow: 'apply' })).toBe(false);
  });
});

describe('checkBatch', () => {
  const good = example('flow.started');
  it('keeps the good events of a mixed batch and names the places of the bad ones', () => {
    const bad = example('step.done', { ms: 'secret', id: ID });
    const result = checkBatch({
      v: 1,
      site: 'north',
      dropped: 3,
      events: [good, bad, { kind: 'page.left' }, 7],
    });
    expect(result.events).toEqual([good]);
    expect(result).toMatchObject({ site: 'north', dropped: 3 });
    expect(result.faults.map(({ event, at }) => [event, at])).toEqual([
      [1, 'ms'],
      [2, 'kind'],
      [3, ''],
    ]);
  });

  it('never repeats what was sent', () => {
    const secret = 'Jane-Doe-1970';
    const faults = [
      ...checkBatch({ v: 1, events: [example('step.back', { step: secret })] }).faults,
      ...checkBatch({ v: 1, events: [example('step.back', { [secret]: 1 })] }).faults,
      ...checkBatch({ v: 1, events: [example('step.back', { kind: secret })] }).faults,
      ...checkBatch({ v: secret, events: [good], [secret]: 1 }).faults,
    ];
    expect(faults.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(faults)).not.toContain(secret);
  });

  it.each([
    null,
    7,
    'text',
    [],
    {},
    { v: 1 },
    { v: 2, events: [good] },
    { v: 1, events: [] },
    { v: 1, events: 'x' },
    { v: 1, events: Array.from({ length: MAX_BATCH_EVENTS + 1 }, () => good) },
    { v: 1, events: [good], who: 'x' },
    { v: 1, site: 'a b', events: [good] },
    { v: 1, dropped: -1, events: [good] },
  ])('refuses the whole batch %#', (body) => {
    const result = checkBatch(body);
    expect(result.events).toEqual([]);
    expect(result.faults.length).toBeGreaterThan(0);
    expect(result.faults.every((fault) => fault.event === null)).toBe(true);
  });
});
