import { EVENT_KINDS } from '@handrail/flow/events';
import { expect, it } from 'vitest';
import { bucketOf } from '../histogram.ts';
import { DIMENSIONS, type Query } from '../store.ts';
import { everyKind, flowEvent } from './samples.ts';
import { ALWAYS, total, type Use } from './with-store.ts';

const SOURCES = ['counts', 'events'] as const;

/** Every event is counted once, and found again by all that it carries. */
export function countingTests({ with: use, timeoutMs }: Use): void {
  const start = () => flowEvent({ kind: 'flow.started' });

  it(
    'counts an id once: in one batch, in batches at the same time, and in later ones',
    use(async ({ store, settle, add }) => {
      const [a, b, c] = [start(), start(), start()];
      await Promise.all(
        [
          [a, a, b],
          [b, c],
          [c, a],
        ].map(async (events) => {
          const { accepted, duplicates } = await store.add({ site: undefined, dropped: 0, events });
          expect(accepted + duplicates).toBe(events.length);
        }),
      );
      await settle();
      await add([a, b, c]);
      for (const source of SOURCES) {
        expect(await store.tally({ ...ALWAYS, source })).toEqual([
          { kind: 'flow.started', step: '', detail: '', value: 0, count: 3 },
        ]);
      }
    }),
    timeoutMs,
  );

  it(
    'tells every kind by step, detail and value, from counts and from events',
    use(async ({ store, add }) => {
      const events = everyKind();
      for (let at = 0; at < events.length; at += 20) await add(events.slice(at, at + 20));
      const tallies = await store.tally(ALWAYS);
      expect(new Set(tallies.map(({ kind }) => kind))).toEqual(new Set(Object.keys(EVENT_KINDS)));
      expect(total(tallies)).toBe(events.length);
      expect(await store.tally({ ...ALWAYS, source: 'events' })).toEqual(tallies);
      const of = (kind: keyof typeof EVENT_KINDS) =>
        tallies
          .filter((tally) => tally.kind === kind)
          .map(({ step, detail, value, count }) => [step, detail, value, count]);
      expect(of('step.reached')).toEqual([
        ['sub/a', 'welcome', bucketOf(1234), 1],
        ['unplaced', 'sub/a', 31, 1],
        ['welcome', '', 0, 1],
      ]);
      expect(of('step.done')).toEqual([
        ['welcome', '', 0, 2],
        ['welcome', '', 1, 1],
        ['welcome', '', 2, 1],
      ]);
      expect(of('survey.answered')).toEqual([
        ['sub/a', 'ease', 11, 1],
        ['sub/a', 'ease', 'very-easy', 1],
      ]);
      expect(of('struggle.seen')).toEqual([
        ['/', 'field-return a.b:c_d', 0, 1],
        ['/', 'rage-click', 0, 1],
      ]);
      expect(of('help.rated')).toEqual([
        ['', 'income-help', 0, 1],
        ['', 'income-help', 1, 1],
      ]);
      expect(of('a11y.found')).toEqual([
        ['/', 'error input-name', 100_000, 1],
        ['/', 'manual input-name', 0, 1],
      ]);
    }),
    timeoutMs,
  );

  it(
    'splits and filters by every dimension, sorted as asked for',
    use(async ({ store, add }) => {
      const kind = 'flow.started';
      await add([start(), start()], { site: 'north' });
      await add([flowEvent({ kind, version: 10, lang: 'zh-Hant', device: 'phone' })]);
      await add([flowEvent({ kind, flow: 'renew', version: 9, day: '2026-02-09' })]);
      await add([flowEvent({ kind: 'step.back', step: 'z' })], { site: 'Nord' });
      const page = flowEvent({ kind: 'page.viewed', page: '/a' });
      await add([{ ...page, flow: undefined, version: undefined } as typeof page]);
      const ask = async (query: Partial<Query>) => {
        const [counts, events] = await Promise.all(
          SOURCES.map((source) => store.tally({ ...ALWAYS, ...query, source })),
        );
        expect(events).toEqual(counts);
        return counts ?? [];
      };
      const by = async (...by: (typeof DIMENSIONS)[number][]) =>
        (await ask({ by, kinds: [kind] })).map((tally) => [
          ...by.map((name) => tally[name]),
          tally.count,
        ]);
      expect(await by('day')).toEqual([
        ['2026-02-09', 1],
        ['2026-02-10', 3],
      ]);
      expect(await by('site', 'version')).toEqual([
        ['', 9, 1],
        ['', 10, 1],
        ['north', 1, 2],
      ]);
      expect(await by('device', 'lang', 'flow')).toEqual([
        ['desktop', 'en', 'apply', 2],
        ['desktop', 'en', 'renew', 1],
        ['phone', 'zh-Hant', 'apply', 1],
      ]);
      const counted = async (query: Partial<Query>) => total(await ask(query));
      expect(await counted({})).toBe(6);
      expect(await counted({ flow: 'apply' })).toBe(4);
      expect(await counted({ flow: '' })).toBe(1);
      expect(await counted({ flow: 'no-such-flow' })).toBe(0);
      expect(await counted({ site: 'north' })).toBe(2);
      expect(await counted({ site: '' })).toBe(3);
      expect(await counted({ version: 10, lang: 'zh-Hant', device: 'phone' })).toBe(1);
      expect(await counted({ version: 10, lang: 'en' })).toBe(0);
      expect(await counted({ from: '2026-02-10' })).toBe(5);
      expect(await counted({ to: '2026-02-09' })).toBe(1);
      expect(await counted({ kinds: ['step.back', 'page.viewed'] })).toBe(2);
      expect(await counted({ kinds: [] })).toBe(0);
      const [first] = await ask({ by: DIMENSIONS, kinds: ['page.viewed'] });
      const dimensions = { day: '2026-02-10', site: '', flow: '', version: 0, lang: 'en' };
      const what = { kind: 'page.viewed', step: '/a', detail: '', value: 0, count: 1 };
      expect(first).toEqual({ ...dimensions, device: 'desktop', ...what });
      expect(Object.keys((await ask({ kinds: [kind] }))[0] ?? {}).sort()).toEqual(
        ['kind', 'step', 'detail', 'value', 'count'].sort(),
      );
    }),
    timeoutMs,
  );

  it(
    'sorts by kind, step, detail and value, numbers before words, whatever the language',
    use(async ({ store, add }) => {
      const answer = (step: string, question: string, value: number | string) =>
        flowEvent({ kind: 'survey.answered', step, question, value });
      await add([
        flowEvent({ kind: 'sdk.error', code: 'a' }),
        answer('b', 'q', 'a'),
        answer('b', 'q', 10),
        answer('b', 'q', 9),
        answer('b', 'Q', 1),
        answer('a-b', 'q', 1),
        answer('a', 'z', 1),
        answer('aB', 'z', 1),
        flowEvent({ kind: 'step.back', step: 'z' }),
      ]);
      const tallies = await store.tally(ALWAYS);
      expect(tallies.map((tally) => [tally.step, tally.detail, tally.value])).toEqual([
        ['z', '', 0],
        ['a', 'z', 1],
        ['a-b', 'q', 1],
        ['aB', 'z', 1],
        ['b', 'Q', 1],
        ['b', 'q', 9],
        ['b', 'q', 10],
        ['b', 'q', 'a'],
        ['', 'a', 0],
      ]);
    }),
    timeoutMs,
  );

  it(
    'orders steps as the newest version of the flow does',
    use(async ({ store, add }) => {
      const reach = (version: number, step: string, position: number) =>
        flowEvent({ kind: 'step.reached', version, step, position, ms: 0 });
      await add([reach(2, 'a', 3), reach(1, 'a', 1), reach(1, 'gone', 2), reach(2, 'b', 1)]);
      const unplaced = flowEvent({ kind: 'step.reached', version: 3, step: 'b', ms: 0 });
      await add([unplaced, flowEvent({ kind: 'step.reached', flow: 'x', step: 'x', ms: 0 })]);
      const positions = async (filter: { flow: string; version?: number }) =>
        Object.fromEntries(await store.positions(filter));
      expect(await positions({ flow: 'apply' })).toEqual({ a: 3, b: 1, gone: 2 });
      expect(await positions({ flow: 'apply', version: 1 })).toEqual({ a: 1, gone: 2 });
      expect(await positions({ flow: 'apply', version: 4 })).toEqual({});
      expect(await positions({ flow: 'unknown' })).toEqual({});
    }),
    timeoutMs,
  );
}
