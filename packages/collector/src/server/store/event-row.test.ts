import type { CollectorEvent, EventKind } from '@handrail/flow/events';
import { EVENT_KINDS } from '@handrail/flow/events';
import { describe, expect, it } from 'vitest';
import { detailsOf, kindCode, kindOf } from './event-row.ts';

const ofPage = {
  id: '0190a000-0000-7000-8000-000000000001',
  lang: 'en',
  day: '2026-02-03',
  device: 'phone',
} as const;
const ofFlow = { ...ofPage, flow: 'apply', version: 1 } as const;

describe('a row of the store', () => {
  it('has a number of its own for each kind, and the old numbers stay', () => {
    const kinds = Object.keys(EVENT_KINDS) as EventKind[];
    expect(kinds.map(kindCode)).toEqual(kinds.map((_, index) => index + 1));
    expect(kinds.map((kind) => kindOf(kindCode(kind)))).toEqual(kinds);
  });

  it.each<[CollectorEvent, [string, string, number]]>([
    [{ ...ofPage, kind: 'page.viewed', page: '/apply/{id}' }, ['/apply/{id}', '', 0]],
    [{ ...ofPage, kind: 'struggle.seen', page: '/', signal: 'u-turn' }, ['/', 'u-turn', 0]],
    [
      { ...ofPage, kind: 'struggle.seen', page: '/', signal: 'rework', field: 'iban' },
      ['/', 'rework iban', 0],
    ],
    [{ ...ofFlow, kind: 'help.rated', help: 'income', helpful: true }, ['', 'income', 1]],
    [{ ...ofPage, kind: 'help.rated', help: 'income', helpful: false }, ['', 'income', 0]],
    [
      { ...ofPage, kind: 'a11y.found', page: '/', rule: 'name', level: 'error', n: 4 },
      ['/', 'error name', 4],
    ],
  ])('says of %o what it is about', (event, [step, detail, value]) => {
    expect(detailsOf(event)).toEqual({ step, detail, value, counted: value });
  });
});
