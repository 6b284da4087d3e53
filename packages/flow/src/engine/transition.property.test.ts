import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exit, Flow, Predicate, Step } from '../schema/flow-schema.ts';
import { evaluate } from './evaluate.ts';
import { toPersist } from './persist.ts';
import { resumeRun } from './resume.ts';
import { exitsOf, stepOf } from './routes.ts';
import type { GuideEvent, Run } from './run.ts';
import { BACK, CHANGE, flowOf, LOADED, NEXT, snapshotOf, START, type World } from './testing.ts';
import { transition } from './transition.ts';
import { canGoBack, createRun } from './turn.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const pages = ['p', 'q'];
const choices = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

const atom: fc.Arbitrary<Predicate> = fc.oneof(
  fc.constantFrom(...ids).map((fact) => ({ fact, is: 'yes' })),
  fc.constantFrom(...pages).map((page) => ({ page })),
  fc.constantFrom(...ids).map((seen) => ({ seen })),
  fc.constantFrom('present' as const, 'filled' as const).map((state) => ({ target: 't', state })),
  fc.boolean().map((is) => ({ fact: 'host', is })),
);
const predicate: fc.Arbitrary<Predicate> = fc.oneof(
  atom,
  atom.map((not) => ({ not })),
  fc.array(atom, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
  fc.array(atom, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
);
const exits: fc.Arbitrary<Exit[]> = fc
  .tuple(
    fc.array(fc.record({ when: predicate, to: fc.constantFrom(...ids) }), { maxLength: 2 }),
    fc.constantFrom(...ids, '@end', '@exit'),
  )
  .map(([guarded, to]) => [...guarded, { to }]);

function stepArbitrary(id: string): fc.Arbitrary<Partial<Step> & { id: string }> {
  return fc
    .record({
      type: fc.constantFrom('say', 'ask', 'point', 'wait'),
      page: fc.constantFrom('p', 'q', undefined),
      skipWhen: fc.option(predicate, { nil: undefined }),
      next: fc.option(exits, { nil: undefined }),
      done: fc.option(predicate, { nil: undefined }),
      waitFor: predicate,
    })
    .map(({ type, page, skipWhen, next, done, waitFor }) => ({
      id,
      type,
      ...(page || type === 'point' ? { page: page ?? 'p' } : {}),
      ...(skipWhen ? { skipWhen } : {}),
      ...(next ? { next } : {}),
      ...(type === 'ask' ? { choices } : {}),
      ...(type === 'wait' ? { for: waitFor } : {}),
      ...(type === 'point' ? { target: 't', ...(done ? { done } : {}) } : {}),
    })) as fc.Arbitrary<Partial<Step> & { id: string }>;
}

const flows: fc.Arbitrary<Flow> = fc
  .tuple(...ids.map(stepArbitrary))
  .map((steps) => flowOf(steps, { facts: { host: { type: 'yes-no', from: 'host' } } }));
const worlds: fc.Arbitrary<World> = fc
  .record({
    page: fc.constantFrom('p', 'q', null),
    target: fc.option(fc.record({ filled: fc.constantFrom(true, false, null) }), {
      nil: undefined,
    }),
    host: fc.constantFrom(true, false, undefined),
  })
  .map(({ page, target, host }) => ({
    page,
    targets: target ? { t: target } : {},
    facts: host === undefined ? {} : { host },
  }));
const events: fc.Arbitrary<GuideEvent> = fc.constantFrom<GuideEvent>(
  NEXT,
  BACK,
  CHANGE,
  LOADED,
  { type: 'CHANGE', clicked: true },
  { type: 'ANSWER', value: 'yes' },
  { type: 'ANSWER', value: 'no' },
  { type: 'TIMER', timer: 'seek' },
  { type: 'TIMER', timer: 'lost' },
  { type: 'TIMER', timer: 'wait' },
  { type: 'CLOSE', how: 'later' },
  { type: 'RESUME' },
);
const histories = fc.array(fc.tuple(events, worlds), { maxLength: 20 });

function runThrough(
  flow: Flow,
  first: World,
  history: readonly (readonly [GuideEvent, World])[],
): Run {
  let [run] = transition(flow, createRun(flow, '2026-06-01'), START, snapshotOf(first));
  for (const [event, world] of history) [run] = transition(flow, run, event, snapshotOf(world));
  return run;
}
const stepIn = (run: Run): string => run.frames[run.frames.length - 1]?.step ?? '';

describe('transition, on any flow and any history', () => {
  it('never gets stuck: Next, and nothing else, always leaves the step or ends the run', () => {
    fc.assert(
      fc.property(flows, worlds, histories, worlds, (flow, first, history, world) => {
        const run = runThrough(flow, first, history);
        if (run.phase === 'ended') return;
        const awake = transition(flow, run, { type: 'RESUME' }, snapshotOf(world))[0];
        if (awake.phase === 'ended') return;
        const [after, effects] = transition(flow, awake, NEXT, snapshotOf(world));
        const moved = stepIn(after) !== stepIn(awake) || after.phase === 'ended';
        const step = stepOf(flow, stepIn(awake));
        // A flow may lead from a step back to it, through steps that skip themselves.
        const circular = effects.some((effect) => effect.type === 'cancel');
        expect(step).toBeDefined();
        expect(moved || circular).toBe(true);
        expect(['away', 'seeking', 'showing', 'waiting', 'ended']).toContain(after.phase);
      }),
      { numRuns: 400 },
    );
  });

  it('never loops: every event ends in a stable phase with bounded work', () => {
    fc.assert(
      fc.property(flows, worlds, histories, (flow, first, history) => {
        let run = runThrough(flow, first, []);
        for (const [event, world] of history) {
          const [next, effects] = transition(flow, run, event, snapshotOf(world));
          expect(effects.length).toBeLessThan(51 * 8);
          run = next;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('comes back: Back after Next shows the step that was on screen', () => {
    fc.assert(
      fc.property(flows, worlds, histories, (flow, first, history) => {
        const run = runThrough(flow, first, history);
        const world = snapshotOf(history.at(-1)?.[1] ?? first);
        if (run.phase === 'ended' || run.paused || run.phase === 'away') return;
        const shown = run.frames[0]?.history.at(-1);
        if (shown !== stepIn(run)) return;
        const [after] = transition(flow, run, NEXT, world);
        if (after.phase === 'ended' || after.phase === 'seeking' || stepIn(after) === shown) return;
        expect(canGoBack(after)).toBe(true);
        expect(stepIn(transition(flow, after, BACK, world)[0])).toBe(shown);
      }),
      { numRuns: 600 },
    );
  });

  it('resumes at the same place from what was persisted', () => {
    fc.assert(
      fc.property(flows, worlds, histories, (flow, first, history) => {
        const run = runThrough(flow, first, history);
        if (run.phase === 'ended') return;
        const stored: unknown = JSON.parse(JSON.stringify(toPersist(run, { [flow.id]: flow })));
        expect(resumeRun(stored, flow)).toEqual({ run, restarted: false });
      }),
      { numRuns: 400 },
    );
  });

  it('never takes an exit whose condition is unknown', () => {
    fc.assert(
      fc.property(flows, worlds, histories, worlds, (flow, first, history, world) => {
        const run = runThrough(flow, first, history);
        if (run.phase === 'ended' || run.paused) return;
        const frame = run.frames[0];
        const step = frame && stepOf(flow, frame.step);
        if (!frame || !step || step.type === 'ask') return;
        const [after] = transition(flow, run, NEXT, snapshotOf(world));
        const scope = { flow, frame, snapshot: snapshotOf(world) };
        const open = exitsOf(flow, step).find(
          ({ when }) => !when || evaluate(when, scope) === true,
        );
        const target = open && stepOf(flow, open.to);
        if (!target || target.skipWhen || target.type === 'wait') return;
        expect(stepIn(after)).toBe(target.id);
      }),
      { numRuns: 600 },
    );
  });
});
