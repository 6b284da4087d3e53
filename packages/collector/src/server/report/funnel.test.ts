import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { Query, Tally } from '../store/store.ts';
import { eventsOf, NOW, randomRun, TODAY, type RandomRun } from '../test-events.ts';
import { createPublisher } from '../privacy/publisher.ts';
import type { View } from '../privacy/rows.ts';
import { createFunnel } from './funnel.ts';
import { shareOf } from '../../report-api.ts';
import { exactly, rowsFrom } from './test-rows.ts';

/** The same figures by looking at whole runs, which the collector never sees. */
function bruteForce(runs: readonly RandomRun[], { flow, from, to, version, lang }: Query) {
  const own = runs.filter(
    (run) =>
      run.flow === flow &&
      run.day >= from &&
      run.day <= to &&
      (version === undefined || run.version === version) &&
      (lang === undefined || run.lang === lang),
  );
  const names = ['welcome', 'household', 'income', 'sub/upload', 'review'];
  const times = (name: string) =>
    own
      .flatMap(({ steps, end }) =>
        steps
          .filter(({ step }, at) => step === name && (at < steps.length - 1 || end === 'completed'))
          .map(({ ms }) => ms),
      )
      .sort((a, b) => a - b);
  const visits = (name: string) =>
    own.flatMap(({ steps }) => steps.filter(({ step }) => step === name));
  return {
    started: own.length,
    steps: names
      .filter((name) => visits(name).length > 0)
      .map((name) => ({
        step: name,
        reached: visits(name).length,
        done: times(name).length,
        left: own.filter(({ steps, end }) => steps.at(-1)?.step === name && end !== 'completed')
          .length,
        back: visits(name).reduce((sum, { backs }) => sum + backs, 0),
        targetMissed: visits(name).filter(({ missed }) => missed).length,
        times: times(name),
      })),
    ends: (['completed', 'exited', 'dismissed'] as const)
      .map((how) => [how, own.filter(({ end, steps }) => end === how && steps.length > 0).length])
      .filter(([, count]) => count !== 0),
    answers: ([1, 5, 11, 'easy'] as const)
      .map((value) => [
        value,
        own.filter(({ answer, steps }) => answer === value && steps.length > 0).length,
      ])
      .filter(([, count]) => count !== 0),
  };
}

function viewOf({ version, lang }: Query): View {
  if (version !== undefined) return { dimension: 'version', group: String(version) };
  return lang === undefined ? { dimension: 'all' } : { dimension: 'lang', group: lang };
}

describe('the funnel from counts', () => {
  it('equals what whole runs say, whatever the order, the repeats and the batches', async () => {
    const scenario = fc.record({
      runs: fc.array(randomRun, { maxLength: 25 }),
      seed: fc.infiniteStream(fc.nat()),
      group: fc.constantFrom({ version: 1 }, { version: 2 }, { lang: 'en' }, {}),
      from: fc.constantFrom('2026-02-08', '2026-02-09'),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ runs, seed, group, from }) => {
        const events = runs.flatMap(eventsOf);
        const keyed = [...events, ...events.slice(0, 30)].map((event) => ({
          event,
          key: seed.next().value % 1000,
        }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ event }) => event);
        const store = openSqliteStore({ directory: ':memory:', commitDelayMs: 0, now: () => NOW });
        const batches = Array.from({ length: Math.ceil(shuffled.length / 20) }, (_, n) =>
          shuffled.slice(n * 20, n * 20 + 20),
        );
        const results = await Promise.all(
          batches.map((batch) => store.add({ site: undefined, dropped: 0, events: batch })),
        );
        const accepted = results.reduce((sum, result) => sum + result.accepted, 0);
        expect(accepted).toBe(events.length);

        const filter: Query & { flow: string } = { flow: 'apply', from, to: TODAY, ...group };
        // One dimension at a time is what can be asked for; the other is left to the random runs.
        const view = viewOf(filter);
        const publisher = createPublisher(store, {
          minCount: 1,
          unitWeeks: 4,
          rollupDays: 760,
          now: () => NOW,
        });
        const funnel = createFunnel(await publisher.rows({ ...filter, views: [view] }), {
          show: exactly,
          positions: await store.positions(filter),
        });
        await store.close();
        const truth = bruteForce(runs, filter);
        expect(funnel.started).toBe(truth.started);
        expect(
          funnel.steps.map(({ step, reached, done, left, back, targetMissed }) => ({
            step,
            reached,
            done,
            left,
            back,
            targetMissed,
          })),
        ).toEqual(truth.steps.map(({ times: _, ...step }) => step));
        expect(new Map(funnel.ends.map(({ how, count }) => [how, count]))).toEqual(
          new Map(truth.ends as [string, number][]),
        );
        const answers = new Map<unknown, number>();
        for (const question of funnel.questions) {
          for (const { value, count } of question.answers)
            answers.set(value, (answers.get(value) ?? 0) + Number(count));
        }
        expect(answers).toEqual(new Map(truth.answers as [unknown, number][]));
        funnel.steps.forEach(({ medianMs }, index) =>
          expectMedian(medianMs, truth.steps[index]?.times ?? []),
        );
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

/** Within the bucket of the (lower) middle value: a factor of √2. */
function expectMedian(medianMs: number | null, times: readonly number[]) {
  if (times.length === 0) return expect(medianMs).toBeNull();
  const low = Math.max(100, times[Math.floor((times.length - 1) / 2)] ?? 0);
  expect(medianMs).toBeGreaterThanOrEqual(Math.min(low === 100 ? 50 : low / 1.42, 3_200_000));
  expect(medianMs).toBeLessThanOrEqual(low * 1.42);
}

describe('a client that does not say which step came before', () => {
  it('has those who did not complete a step counted as gone', () => {
    const of = (kind: Tally['kind'], step: string, count: number): Tally => ({
      kind,
      step,
      detail: '',
      value: 0,
      count,
    });
    const tallies = [
      of('step.reached', 'a', 9),
      of('step.done', 'a', 7),
      of('step.reached', 'b', 7),
      of('step.done', 'b', 8),
    ];
    const { steps } = createFunnel(rowsFrom(tallies), { show: exactly, positions: new Map() });
    expect(steps.map(({ left }) => left)).toEqual([2, 0]);
  });
});

it('makes shares from shown counts only', () => {
  expect([shareOf(null, 10), shareOf(5, null), shareOf(5, 0), shareOf(5, 20)]).toEqual([
    null,
    null,
    null,
    0.25,
  ]);
});

describe('the order of steps', () => {
  const reached = (step: string, detail: string, count: number): Tally => ({
    kind: 'step.reached',
    step,
    detail,
    value: 0,
    count,
  });

  it('is that of the chain where steps of a subflow share the place of their caller', () => {
    const rows = rowsFrom([
      reached('start', '', 50),
      reached('docs/send', 'docs/scan', 30),
      reached('docs/scan', 'docs/choose', 40),
      reached('docs/choose', 'start', 45),
      reached('docs/scan', 'docs/send', 2),
      reached('end', 'docs/send', 28),
    ]);
    const positions = new Map([
      ['start', 1],
      ['docs/choose', 2],
      ['docs/scan', 2],
      ['docs/send', 2],
      ['end', 3],
    ]);
    const { steps } = createFunnel(rows, { show: exactly, positions });
    expect(steps.map(({ step }) => step)).toEqual([
      'start',
      'docs/choose',
      'docs/scan',
      'docs/send',
      'end',
    ]);
  });

  it('puts steps whose place is unknown last, the most reached first', () => {
    const rows = rowsFrom([reached('b', '', 2), reached('a', '', 2), reached('c', '', 9)]);
    const { steps } = createFunnel(rows, { show: exactly, positions: new Map([['b', 7]]) });
    expect(steps.map(({ step }) => step)).toEqual(['b', 'c', 'a']);
  });
});
