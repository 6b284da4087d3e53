import { afterEach, describe, expect, it } from 'vitest';
import type { CollectorEvent } from '@handrail/flow/events';
import { createEvent } from '../test-events.ts';
import { openReports } from './test-figures.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
async function open(minCount: number, events: readonly CollectorEvent[]) {
  const reports = await openReports(minCount);
  closing.push(reports.close);
  await reports.add(events);
  return reports;
}
type Member = Parameters<typeof createEvent>[0];
const times = (count: number, member: Member) =>
  Array.from({ length: count }, () => createEvent(member));
/** Of a page, not of a flow. */
const ofPage = (count: number, member: Member) =>
  times(count, member).map((event) => {
    const own: Record<string, unknown> = { ...event };
    delete own['flow'];
    delete own['version'];
    return own as unknown as CollectorEvent;
  });
const completed = (count: number, members: object) =>
  times(count, { kind: 'flow.ended', step: 'end', how: 'completed', ...members });
const started = (count: number, members: object) =>
  times(count, { kind: 'flow.started', ...members });

describe('the comparison of two versions', () => {
  const runs = [
    ...started(200, { version: 1, day: '2026-02-03' }),
    ...completed(90, { version: 1, day: '2026-02-03' }),
    ...started(200, { version: 2 }),
    ...completed(130, { version: 2 }),
  ];

  it('says by how much the share has grown, and how sure that is', async () => {
    const reports = await open(1, runs);
    const report = await reports.get('/v1/flows/apply/compare?before=1&after=2');
    expect(report).toMatchObject({
      before: { version: 1, started: 200, completed: 90, share: 0.45, since: '2026-02-03' },
      after: { version: 2, started: 200, completed: 130, share: 0.65, since: '2026-02-10' },
      verdict: 'more-complete',
      enough: 30,
    });
    expect(report['difference']).toBeCloseTo(0.2, 10);
    expect(report['low']).toBeCloseTo(0.1024, 3);
    expect(report['high']).toBeCloseTo(0.2922, 3);
    expect(await reports.get('/v1/flows/apply/compare?before=2&after=1')).toMatchObject({
      verdict: 'fewer-complete',
    });
    expect(await reports.get('/v1/flows/apply/compare?before=1&after=1')).toMatchObject({
      verdict: 'no-clear-difference',
      difference: 0,
    });
  });

  it('is less sure of rounded counts', async () => {
    const exact = await (await open(1, runs)).get('/v1/flows/apply/compare?before=1&after=2');
    const reports = await open(10, runs);
    const rounded = await reports.get('/v1/flows/apply/compare?before=1&after=2');
    expect(rounded).toMatchObject({ before: { since: '2026-01-19' }, enough: 50 });
    expect(Number(rounded['low'])).toBeLessThan(Number(exact['low']));
    expect(Number(rounded['high'])).toBeGreaterThan(Number(exact['high']));
  });

  it('says so when there are too few runs', async () => {
    const few = [...started(29, { version: 1 }), ...runs];
    const reports = await open(1, [...few, ...started(29, { version: 3 })]);
    expect(await reports.get('/v1/flows/apply/compare?before=1&after=3')).toMatchObject({
      after: { started: 29, completed: 0, low: null, high: null },
      low: null,
      high: null,
      verdict: 'too-few',
    });
    const empty = await reports.get('/v1/flows/apply/compare?before=1&after=9');
    expect(empty).toMatchObject({ after: { started: 0, share: null }, difference: null });
  });
});

describe('where people got no further', () => {
  const reached = (count: number, step: string, from: string | undefined, day: string) =>
    times(count, { kind: 'step.reached', step, from, ms: 0, position: step === 'a' ? 0 : 1, day });
  const [DAY, EARLIER] = ['2026-02-04', '2025-12-10'];
  const steps = async (events: Parameters<typeof open>[1]) => {
    const reports = await open(10, events);
    const { steps: shown } = await reports.get(`/v1/flows/apply/funnel?from=${EARLIER}&to=${DAY}`);
    return shown;
  };

  it('does not take those for lost who went on to what is hidden', async () => {
    const day = (count: number) => times(count, { kind: 'flow.started', day: DAY });
    const events = [...day(19), ...reached(17, 'a', undefined, DAY), ...reached(9, 'b', 'a', DAY)];
    expect(await steps(events)).toMatchObject([{ step: 'a', left: null, leftShare: null }]);
  });

  it('says so when so many reached a step that hardly any can have gone on', async () => {
    const events = [
      ...times(60, { kind: 'flow.started', day: DAY }),
      ...reached(60, 'a', undefined, DAY),
    ];
    expect(await steps(events)).toMatchObject([{ step: 'a', reached: 60, left: 60, leftShare: 1 }]);
  });

  it('leaves out the weeks in which it is not known, in the share as well', async () => {
    const started = (count: number, day: string) => times(count, { kind: 'flow.started', day });
    const events = [
      ...[...started(40, EARLIER), ...started(17, DAY)],
      ...[...reached(40, 'a', undefined, EARLIER), ...reached(20, 'b', 'a', EARLIER)],
      ...[...reached(17, 'a', undefined, DAY), ...reached(9, 'b', 'a', DAY)],
    ];
    const [first] = (await steps(events)) as { reached: number; left: number; leftShare: number }[];
    expect(first).toMatchObject({ left: 20, leftShare: 0.5 });
    expect(first?.reached).toBeGreaterThan(40);
  });
});

describe('the other reports', () => {
  it('compare groups of runs step by step', async () => {
    const reached = (count: number, lang: string) =>
      times(count, { kind: 'step.reached', step: 'income', ms: 0, position: 1, lang });
    const reports = await open(10, [
      ...[...started(40, {}), ...started(30, { lang: 'es' }), ...started(4, { lang: 'fr' })],
      ...[...reached(40, 'en'), ...reached(20, 'es')],
    ]);
    const report = await reports.get('/v1/flows/apply/funnel-by?dimension=lang');
    expect(report['groups']).toMatchObject([
      { group: 'en', started: 40, steps: [{ step: 'income', reached: 40, left: 40 }] },
      // Of these, up to nine may have gone on to a step that is hidden.
      { group: 'es', started: 30, steps: [{ step: 'income', reached: 20, left: null }] },
    ]);
    expect(await reports.text('/v1/flows/apply/funnel-by?dimension=site')).toContain(
      'must be one of lang, device, version',
    );
    expect(await reports.text('/v1/flows/apply/funnel-by')).toContain('dimension: is needed');
  });

  it('show targets over time', async () => {
    const reached = times(2, { kind: 'step.reached', step: 'a', ms: 0 });
    const found = (count: number, day: string, by: string) =>
      times(count, { kind: 'target.found', step: 'a', rank: 1, by, day });
    const missed = times(2, { kind: 'target.missed', step: 'a', reason: 'hidden' });
    const reports = await open(1, [
      ...[
        ...reached,
        ...found(6, '2026-02-09', 'finder'),
        ...found(2, '2026-02-10', 'fingerprint'),
      ],
      ...missed,
    ]);
    const path = '/v1/flows/apply/targets?from=2026-02-09&to=2026-02-10';
    expect((await reports.get(path))['steps']).toMatchObject([
      {
        step: 'a',
        targetFound: 8,
        targetMissed: 2,
        missedShare: 0.2,
        fingerprintShare: 0.25,
        missedBy: [{ reason: 'hidden', count: 2 }],
        over: [
          { from: '2026-02-09', targetFound: 6, targetMissed: 0, missedShare: 0 },
          { from: '2026-02-10', targetFound: 2, targetMissed: 2, missedShare: 0.5 },
        ],
      },
    ]);
  });

  it('map where people struggle, per view of the page', async () => {
    const page = '/apply/{id}/income';
    const seen = (count: number, signal: string, field?: string) =>
      ofPage(count, { kind: 'struggle.seen', page, signal, ...(field ? { field } : {}) });
    const events = [
      ...ofPage(100, { kind: 'page.viewed', page }),
      ...ofPage(100, { kind: 'page.viewed', page: '/apply' }),
      ...[...seen(24, 'rage-click', 'amount'), ...seen(4, 'rage-click', 'iban')],
      ...[...seen(12, 'u-turn'), ...seen(11, 'hesitation', 'amount')],
    ];
    const [first, second] = (await (await open(10, events)).get('/v1/struggle'))['pages'] as Record<
      string,
      unknown
    >[];
    expect(first).toMatchObject({
      page,
      views: 100,
      total: 50,
      rate: 0.5,
      signals: [
        { signal: 'rage-click', count: 30, rate: 0.3 },
        { signal: 'hesitation', count: 10 },
        { signal: 'u-turn', count: 10 },
      ],
      fields: [{ field: 'amount', total: 30, signals: [{ count: 20 }, { count: 10 }] }],
    });
    // 4 signals on one field are in the page's 30, and nothing says on which.
    expect(JSON.stringify(first)).not.toContain('iban');
    expect(second).toMatchObject({ page: '/apply', total: null, rate: null, signals: [] });
    const exact = await (await open(1, events)).get('/v1/struggle');
    expect(JSON.stringify(exact)).toContain('iban');
  });

  it('gather answers and ratings of all flows or of one', async () => {
    const answer = (count: number, value: number, flow: string) =>
      times(count, { kind: 'survey.answered', step: 'end', question: 'ease', value, flow });
    const rated = (count: number, helpful: boolean) =>
      ofPage(count, { kind: 'help.rated', help: 'income', helpful });
    const reports = await open(1, [
      ...[...answer(3, 1, 'apply'), ...answer(1, 5, 'apply'), ...answer(2, 4, 'renew')],
      ...[...rated(3, true), ...rated(1, false), ...times(2, { kind: 'help.opened', help: 'x' })],
    ]);
    const all = await reports.get('/v1/surveys');
    expect(all['questions']).toMatchObject([
      { flow: 'apply', question: 'ease', answered: 4, mean: 2 },
      { flow: 'renew', answered: 2, mean: 4 },
    ]);
    expect(all['help']).toMatchObject([
      { flow: 'apply', help: 'x', opened: 2, helpful: 0, helpfulShare: null },
      { flow: '', help: 'income', helpful: 3, unhelpful: 1, helpfulShare: 0.75 },
    ]);
    const one = await reports.get('/v1/surveys?flow=renew');
    expect(one).toMatchObject({ flow: 'renew', questions: [{ flow: 'renew' }], help: [] });
  });

  it('carry findings of a page on until it is checked anew', async () => {
    const found = (page: string, rule: string, level: string, n: number, day: string) =>
      ofPage(1, { kind: 'a11y.found', page, rule, level, n, day });
    const reports = await open(10, [
      ...found('/a', 'image-alt', 'error', 4, '2026-01-27'),
      ...found('/a', 'image-alt', 'error', 6, '2026-01-27'),
      ...found('/b', 'label', 'warning', 2, '2026-01-27'),
      ...found('/a', 'image-alt', 'error', 1, '2026-02-10'),
    ]);
    expect(await reports.get('/v1/findings')).toMatchObject({
      unitDays: 7,
      over: [
        { from: '2026-01-26', error: 5, warning: 2, manual: 0 },
        { from: '2026-02-09', error: 1, warning: 2, manual: 0 },
      ],
      pages: [
        { page: '/a', error: 1, warning: 0 },
        { page: '/b', error: 0, warning: 2 },
      ],
      rules: [
        { rule: 'label', level: 'warning', count: 2, pages: 1 },
        { rule: 'image-alt', level: 'error', count: 1, pages: 1 },
      ],
    });
  });

  it('show the last days, or units of weeks, newest first', async () => {
    const events = [
      ...started(12, { day: '2026-02-08' }),
      ...started(14, {}),
      ...times(11, { kind: 'step.reached', step: 'a', ms: 0 }),
      ...times(10, { kind: 'sdk.error', code: 'flow-fetch-failed' }),
    ];
    const exact = await (await open(1, events)).get('/v1/flows/apply/live');
    expect(exact).toMatchObject({ from: '2026-01-28', to: '2026-02-10', unit: 'day' });
    const spans = exact['spans'] as unknown[];
    expect(spans).toHaveLength(14);
    expect(spans.slice(0, 3)).toMatchObject([
      { from: '2026-02-10', started: 14, errors: 10 },
      { from: '2026-02-09', started: 0 },
      { from: '2026-02-08', started: 12 },
    ]);
    expect(exact).toMatchObject({
      steps: [{ step: 'a', reached: 11, targetMissed: 0 }],
      errors: [{ code: 'flow-fetch-failed', count: 10 }],
    });
    const earlier = started(12, { day: '2026-01-18' });
    const units = await (await open(10, [...events, ...earlier])).get('/v1/flows/apply/live');
    expect(units).toMatchObject({ unit: 'week', unitDays: 28 });
    expect(units['spans']).toMatchObject([
      { from: '2026-01-19', started: 30, completed: null },
      { from: '2025-12-22', started: 10 },
    ]);
    expect([exact['newest'], units['newest']]).toEqual(['2026-02-10', '2026-01-19']);
    const late = await (await open(10, earlier)).get('/v1/flows/apply/live');
    expect(late['newest']).toBe('2025-12-22');
    const none = await (await open(10, [])).get('/v1/flows/apply/live');
    expect(none['newest']).toBe(null);
  });

  it('hide what is below the limit, and say how figures are rounded', async () => {
    const reports = await open(10, [...started(9, {}), ...started(12, { lang: 'es' })]);
    expect(await reports.get('/v1/flows')).toMatchObject({
      from: '2025-12-22',
      to: '2026-02-15',
      minCount: 10,
      roundTo: 10,
      unit: 'week',
      unitDays: 28,
      // 9 in English cannot be told, so neither can it be that there are 21 in all.
      flows: [{ flow: 'apply', started: 20, completed: null, langs: ['es'], versions: [1] }],
    });
    expect(await reports.get('/v1/flows/renew/funnel')).toMatchObject({ started: null, steps: [] });
  });
});
