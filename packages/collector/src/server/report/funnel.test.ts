import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { Query, Tally } from '../store/store.ts';
import { eventsOf, NOW, randomRun, TODAY, type RandomRun } from '../test-events.ts';
import { createFunnel } from './funnel.ts';
import { shareOf } from '../../report-api.ts';
import { createProtect } from './protect.ts';

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

describe('the funnel from counts', () => {
  it('equals what whole runs say, whatever the order, the repeats and the batches', async () => {
    const scenario = fc.record({
      runs: fc.array(randomRun, { maxLength: 25 }),
      seed: fc.infiniteStream(fc.nat()),
      version: fc.constantFrom(1, 2, undefined),
      lang: fc.constantFrom('en', undefined),
      from: fc.constantFrom('2026-02-08', '2026-02-09'),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ runs, seed, version, lang, from }) => {
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

        const filter = { flow: 'apply', from, to: TODAY, version, lang };
        const funnel = createFunnel(await store.tally(filter), {
          minCount: 1,
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
    const { steps } = createFunnel(tallies, { minCount: 1, positions: new Map() });
    expect(steps.map(({ left }) => left)).toEqual([2, 0]);
  });
});

describe('small counts', () => {
  const tallies: Tally[] = [
    { kind: 'flow.started', step: '', detail: '', value: 0, count: 43 },
    { kind: 'step.reached', step: 'a', detail: '', value: 0, count: 43 },
    { kind: 'step.reached', step: 'b', detail: 'a', value: 3, count: 9 },
    { kind: 'step.done', step: 'b', detail: '', value: 3, count: 9 },
    { kind: 'target.missed', step: 'a', detail: 'hidden', value: 0, count: 10 },
    { kind: 'flow.ended', step: 'b', detail: 'dismissed', value: 0, count: 3 },
    { kind: 'survey.answered', step: 'b', detail: 'ease', value: 2, count: 9 },
    { kind: 'survey.answered', step: 'b', detail: 'ease', value: 3, count: 4 },
  ];

  it('are hidden, with every figure made from them, and the others are rounded to 5', () => {
    const funnel = createFunnel(tallies, { minCount: 10, positions: new Map() });
    expect(funnel.started).toBe(45);
    expect(funnel.offered).toBeNull();
    expect(
      funnel.steps.map(({ reached, done, left, medianMs, shareOfStarted }) => [
        reached,
        done,
        left,
        medianMs,
        shareOfStarted,
      ]),
    ).toEqual([
      [45, null, 35, null, 1], // 43 reached, 9 went on: 34
      [null, null, null, null, null],
    ]);
    expect(funnel.steps[0]?.missedBy).toEqual([{ reason: 'hidden', count: 10 }]);
    expect(funnel.ends).toEqual([{ how: 'dismissed', count: null }]);
    expect(funnel.questions).toEqual([
      {
        step: 'b',
        question: 'ease',
        answered: 15,
        answers: [
          { value: 2, count: null },
          { value: 3, count: null },
        ],
      },
    ]);
  });

  it('never let a count below the limit, or one not rounded, through', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 2, max: 50 }), (count, minCount) => {
        const shown = createProtect(minCount)(count);
        if (count < minCount) expect(shown).toBeNull();
        else expect(shown).toBe(Math.round(count / 5) * 5);
      }),
    );
  });

  it('make shares from shown counts only', () => {
    expect([shareOf(null, 10), shareOf(5, null), shareOf(5, 0), shareOf(5, 20)]).toEqual([
      null,
      null,
      null,
      0.25,
    ]);
  });
});
