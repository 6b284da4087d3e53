import { describe, expect, it } from 'vitest';
import { MAX_DRIFT } from '../events/limits.ts';
import { TRAITS } from '../schema/fingerprint-schema.ts';
import { resumeRun } from './resume.ts';
import type { TargetReading } from './run.ts';
import { BACK, CHANGE, emitted, flowOf, LOADED, NEXT, play, snapshotOf, START } from './testing.ts';
import { transition } from './transition.ts';
import { canGoBack } from './turn.ts';

const point = { type: 'point', page: 'p', target: 't' } as const;
const here = { page: 'p', targets: { t: {} } };

describe('rule 1: run to completion', () => {
  it('offers first where asked to, and starts on START', () => {
    const flow = flowOf([{ id: 'a' }]);
    expect(play(flow, [[{ type: 'START', offer: true }]]).run.phase).toBe('offered');
    expect(play(flow, [[{ type: 'START', offer: true }], [START]]).run.phase).toBe('showing');
  });

  it('leaves an ended run as it is', () => {
    const { run } = play(flowOf([{ id: 'a' }]), [[START], [NEXT]]);
    expect(run.phase).toBe('ended');
    expect(transition(flowOf([{ id: 'a' }]), run, NEXT, snapshotOf({}))).toEqual([run, []]);
  });

  it('changes nothing in place', () => {
    const flow = flowOf([{ id: 'a' }, { id: 'b' }]);
    const { run } = play(flow, [[START]]);
    const copy = structuredClone(run);
    transition(flow, run, NEXT, snapshotOf({}));
    expect(run).toEqual(copy);
  });
});

describe('rule 2: entering a step', () => {
  it('passes by a step whose skipWhen is true', () => {
    const flow = flowOf([{ id: 'a', skipWhen: { page: 'p' } }, { id: 'b' }]);
    expect(play(flow, [[START, { page: 'p' }]]).step).toBe('b');
  });

  it('does not skip when skipWhen is unknown', () => {
    const flow = flowOf([{ id: 'a', skipWhen: { fact: 'x', is: true } }, { id: 'b' }]);
    expect(play(flow, [[START]]).step).toBe('a');
  });

  it('is away when the step is made for another page', () => {
    const { run, step } = play(flowOf([{ id: 'a', page: 'q' }]), [[START, { page: 'p' }]]);
    expect([run.phase, step]).toEqual(['away', 'a']);
    expect(run.frames[0]?.history).toEqual([]);
  });

  it('points at a target that is there, and reports the finder that found it', () => {
    const played = play(flowOf([{ id: 'a', ...point }]), [[START, here]]);
    expect([played.run.phase, played.run.pointer]).toEqual(['showing', 'found']);
    expect(emitted(played)).toContain('target.found');
  });

  it('shows the same text docked when the target does not come', () => {
    const flow = flowOf([{ id: 'a', ...point }]);
    const seeking = play(flow, [[START, { page: 'p' }]]);
    expect(seeking.run.phase).toBe('seeking');
    expect(seeking.effects).toContainEqual({
      type: 'schedule',
      timer: 'seek',
      afterMs: 3000,
      visible: false,
    });
    const played = play(flow, [[START, { page: 'p' }], [{ type: 'TIMER', timer: 'seek' }]]);
    expect([played.run.phase, played.run.pointer]).toEqual(['showing', 'docked']);
    expect(emitted(played)).toEqual(['target.missed']);
  });

  it('skips or leaves where the author says so', () => {
    const skip = flowOf([{ id: 'a', ...point, missing: { do: 'skip' } }, { id: 'b' }]);
    const exit = flowOf([{ id: 'a', ...point, missing: { do: 'exit' } }, { id: 'b' }]);
    const turns = [[START, { page: 'p' }], [{ type: 'TIMER', timer: 'seek' }]] as const;
    expect(play(skip, turns).step).toBe('b');
    expect(play(exit, turns).run.end).toBe('exited');
  });

  it('points at a target that comes late', () => {
    const flow = flowOf([{ id: 'a', ...point }]);
    const late = play(flow, [
      [START, { page: 'p' }],
      [CHANGE, here],
    ]);
    expect([late.run.phase, late.run.pointer]).toEqual(['showing', 'found']);
    const later = play(flow, [
      [START, { page: 'p' }],
      [{ type: 'TIMER', timer: 'seek' }],
      [CHANGE, here],
    ]);
    expect(later.run.pointer).toBe('found');
  });

  it('counts each visible step once', () => {
    const flow = flowOf([{ id: 'a' }, { id: 'b' }]);
    expect(emitted(play(flow, [[START]]))).toEqual(['flow.started', 'step.reached']);
    expect(emitted(play(flow, [[START], [NEXT], [BACK]]))).toEqual(['step.back']);
    expect(emitted(play(flow, [[START], [NEXT], [BACK], [NEXT]]))).toEqual([]);
  });

  it('says where in the flow a step is, and from which one the citizen came', () => {
    const flow = flowOf([{ id: 'a', next: [{ to: 'c' }] }, { id: 'b' }, { id: 'c' }]);
    expect(play(flow, [[START], [NEXT]]).effects).toContainEqual({
      type: 'emit',
      event: { kind: 'step.reached', step: 'c', from: 'a', position: 3 },
    });
  });
});

describe('a target that has only a fingerprint', () => {
  const fingerprint = { v: 1, kind: 'input.submit', id: 'btnsend' } as const;
  const targets = { t: { label: 'T', fingerprint } };
  const flow = flowOf([{ id: 'a', ...point }, { id: 'b' }], { targets });
  const like = (drift: TargetReading['drift'] = []) => ({
    ...here,
    readings: { t: { rank: 0, by: 'fingerprint', drift } as const },
  });
  const unlike = { page: 'p', readings: { t: { reason: 'uncertain' } } };
  const seek = { type: 'TIMER', timer: 'seek' } as const;
  const lost = { type: 'TIMER', timer: 'lost' } as const;

  it('is pointed at, and what has changed of it is told', () => {
    const played = play(flow, [[START, like(['name', 'path'])]]);
    expect(played.run).toMatchObject({ phase: 'showing', pointer: 'found' });
    expect(played.effects).toContainEqual({
      type: 'emit',
      event: {
        kind: 'target.found',
        step: 'a',
        rank: 0,
        by: 'fingerprint',
        drift: ['name', 'path'],
      },
    });
  });

  it('says nothing of drift when there is none, and never more than the contract takes', () => {
    const found = (reading: ReturnType<typeof like>) =>
      play(flow, [[START, reading]]).effects.flatMap((effect) =>
        effect.type === 'emit' && effect.event.kind === 'target.found' ? [effect.event] : [],
      );
    expect(found(like())).toEqual([
      { kind: 'target.found', step: 'a', rank: 0, by: 'fingerprint' },
    ]);
    expect(found(like(TRAITS))[0]?.drift).toEqual(TRAITS.slice(0, MAX_DRIFT));
  });

  it('is missed when nothing is like it enough, and the step goes on without a pointer', () => {
    const played = play(flow, [[START, unlike], [seek]]);
    expect(played.run).toMatchObject({ phase: 'showing', pointer: 'docked' });
    expect(played.effects).toContainEqual({
      type: 'emit',
      event: { kind: 'target.missed', step: 'a', reason: 'uncertain' },
    });
    expect(play(flow, [[START, unlike], [seek], [NEXT]]).step).toBe('b');
  });

  it('is found again after it was missed, and after it went away', () => {
    const again = play(flow, [[START, unlike], [seek], [CHANGE, like(['id'])]]);
    expect(again.run.pointer).toBe('found');
    expect(emitted(again)).toContain('target.found');
    const back = play(flow, [[START, like()], [CHANGE, unlike], [lost], [CHANGE, like()]]);
    expect(back.run).toMatchObject({ phase: 'showing', pointer: 'found' });
  });
});

describe('rule 3: leaving a step', () => {
  const flow = flowOf([
    {
      id: 'a',
      next: [
        { when: { fact: 'x', is: true }, to: 'c' },
        { when: { page: 'p' }, to: 'b' },
        { to: '@exit' },
      ],
    },
    { id: 'b' },
    { id: 'c' },
  ]);

  it('takes the first exit that is true, in file order', () => {
    const withFact = { ...flow, facts: { x: { type: 'yes-no' as const, from: 'host' as const } } };
    expect(play(withFact, [[START, { page: 'p', facts: { x: true } }], [NEXT]]).step).toBe('c');
    expect(play(withFact, [[START, { page: 'p' }], [NEXT]]).step).toBe('b');
  });

  it('never takes an exit whose condition is unknown', () => {
    expect(play(flow, [[START, { page: 'q' }], [NEXT]]).run.end).toBe('exited');
  });

  it('goes to the following step without next, and completes after the last', () => {
    expect(play(flow, [[START, { page: 'p' }], [NEXT], [NEXT]]).step).toBe('c');
    expect(play(flow, [[START, { page: 'p' }], [NEXT], [NEXT], [NEXT]]).run.end).toBe('completed');
  });
});

describe('rule 4: automatic moves', () => {
  it('fails a flow that would go round for ever', () => {
    const always = { any: [{ page: 'p' }] };
    const flow = flowOf([
      { id: 'a', skipWhen: always },
      { id: 'b', skipWhen: always, next: [{ to: 'a' }] },
    ]);
    const played = play(flow, [[START, { page: 'p' }]]);
    expect(played.run.end).toBe('failed');
    expect(emitted(played)).toContain('flow.ended');
  });
});

describe('rule 5: done', () => {
  const flow = flowOf([{ id: 'a', ...point, done: { target: 't', state: 'filled' } }, { id: 'b' }]);
  const filled = { page: 'p', targets: { t: { filled: true } } };

  it('goes on when the condition becomes true', () => {
    const played = play(flow, [
      [START, here],
      [CHANGE, filled],
    ]);
    expect(played.step).toBe('b');
    expect(emitted(played)).toContain('step.done');
  });

  it('waits for Next when it was true already', () => {
    const already = play(flow, [
      [START, filled],
      [CHANGE, filled],
    ]);
    expect([already.step, already.run.alreadyDone]).toEqual(['a', true]);
    expect(play(flow, [[START, filled], [NEXT]]).step).toBe('b');
  });

  it('counts again after the condition was false in between', () => {
    expect(
      play(flow, [
        [START, filled],
        [CHANGE, here],
        [CHANGE, filled],
      ]).step,
    ).toBe('b');
  });

  it('does not count a field that was filled before it appeared', () => {
    const late = play(flow, [
      [START, { page: 'p' }],
      [CHANGE, filled],
    ]);
    expect([late.step, late.run.alreadyDone]).toEqual(['a', true]);
  });

  it('goes on after a click on the target where the author asked for it', () => {
    const click = flowOf([{ id: 'a', ...point, done: 'click' }, { id: 'b' }]);
    expect(play(click, [[START, here], [{ type: 'CHANGE', clicked: true }]]).step).toBe('b');
    expect(play(click, [[START, here], [CHANGE]]).step).toBe('a');
  });

  it('offers Next in every phase', () => {
    const waiting = flowOf([{ id: 'a', type: 'wait', for: { page: 'q' } }, { id: 'b' }]);
    expect(play(waiting, [[START, { page: 'p' }], [NEXT]]).step).toBe('b');
    const away = flowOf([{ id: 'a', page: 'q' }, { id: 'b' }]);
    expect(play(away, [[START, { page: 'p' }], [NEXT]]).step).toBe('b');
  });

  it('keeps a question that was passed by unknown, and takes the default exit', () => {
    const choices = [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
    ];
    const ask = flowOf([
      {
        id: 'a',
        type: 'ask',
        choices,
        next: [{ when: { fact: 'a', isNot: 'yes' }, to: 'b' }, { to: 'c' }],
      },
      { id: 'b' },
      { id: 'c' },
    ]);
    expect(play(ask, [[START], [NEXT]]).step).toBe('c');
    expect(play(ask, [[START], [{ type: 'ANSWER', value: 'no' }]]).step).toBe('b');
    expect(play(ask, [[START], [{ type: 'ANSWER', value: 'never offered' }]]).step).toBe('a');
  });
});

describe('rule 6: away', () => {
  const flow = flowOf([
    { id: 'a', page: 'p' },
    { id: 'b', page: 'p' },
    { id: 'middle' },
    { id: 'c', page: 'q' },
    { id: 'd', page: 'r' },
  ]);

  it('enters the step when its page opens', () => {
    expect(
      play(flow, [
        [START, { page: 'x' }],
        [CHANGE, { page: 'p' }],
      ]).run.phase,
    ).toBe('showing');
  });

  it('goes back to the latest step shown on this page', () => {
    const turns = [
      [START, { page: 'p' }],
      [NEXT],
      [CHANGE, { page: 'q' }],
      [CHANGE, { page: 'p' }],
    ] as const;
    expect(play(flow, turns.slice(0, 3)).step).toBe('c');
    expect(play(flow, turns).step).toBe('b');
  });

  it('else goes to the nearest step ahead that is made for this page', () => {
    expect(
      play(flow, [
        [START, { page: 'p' }],
        [CHANGE, { page: 'q' }],
      ]).step,
    ).toBe('c');
  });

  it('never goes past a question that is open, nor into a closed branch, nor past a subflow', () => {
    const choices = [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
    ];
    const asked = flowOf([
      { id: 'a', page: 'p' },
      { id: 'ask', type: 'ask', choices },
      { id: 'c', page: 'q' },
    ]);
    expect(
      play(asked, [
        [START, { page: 'p' }],
        [CHANGE, { page: 'q' }],
      ]),
    ).toMatchObject({ step: 'a', run: { phase: 'away' } });
    const closed = flowOf(
      [
        { id: 'a', page: 'p', next: [{ when: { fact: 'x', is: true }, to: 'c' }, { to: 'b' }] },
        { id: 'b', next: [{ to: '@end' }] },
        { id: 'c', page: 'q' },
      ],
      { facts: { x: { type: 'yes-no', from: 'host' } } },
    );
    const world = { page: 'q', facts: { x: false } };
    expect(
      play(closed, [
        [START, { page: 'p' }],
        [CHANGE, world],
      ]).run.phase,
    ).toBe('away');
    const sub = flowOf([
      { id: 'a', page: 'p' },
      { id: 's', type: 'flow', flow: 'sub' },
      { id: 'c', page: 'q' },
    ]);
    expect(
      play(sub, [
        [START, { page: 'p' }],
        [CHANGE, { page: 'q' }],
      ]).run.phase,
    ).toBe('away');
  });

  it('does not pull a citizen back who chose Next towards a page that is not open yet', () => {
    const played = play(flow, [[START, { page: 'p' }], [NEXT], [NEXT], [NEXT], [CHANGE]]);
    expect([played.step, played.run.phase]).toEqual(['c', 'away']);
  });

  it('counts what is done by way of another page, and goes on from there', () => {
    const steps = flowOf([
      { id: 'a', page: 'p', type: 'point', target: 't', done: { page: 'q' } },
      { id: 'b' },
    ]);
    const played = play(steps, [
      [START, { page: 'p', targets: { t: {} } }],
      [CHANGE, { page: null }],
      [LOADED, { page: 'q' }],
    ]);
    expect(played.step).toBe('b');
    expect(emitted(played)).toContain('step.done');
  });

  it('does not count as done what was never shown', () => {
    const steps = flowOf([
      { id: 'a', page: 'p', type: 'point', target: 't', done: { page: 'q' } },
      { id: 'b' },
    ]);
    const played = play(steps, [
      [START, { page: null }],
      [CHANGE, { page: 'q' }],
    ]);
    expect(emitted(played)).not.toContain('step.done');
  });

  it('keeps a step that belongs to no page on every page', () => {
    const plain = flowOf([{ id: 'a' }, { id: 'b', page: 'q' }]);
    expect(
      play(plain, [
        [START, { page: 'p' }],
        [CHANGE, { page: 'q' }],
      ]).step,
    ).toBe('a');
  });
});

describe('rule 7: wait', () => {
  const flow = flowOf([
    { id: 'a', type: 'wait', for: { page: 'q' }, after: { seconds: 60, to: 'stuck' } },
    { id: 'b', next: [{ to: '@end' }] },
    { id: 'stuck' },
  ]);

  it('leaves when the condition is true, at once where it is true already', () => {
    expect(
      play(flow, [
        [START, { page: 'p' }],
        [CHANGE, { page: 'q' }],
      ]).step,
    ).toBe('b');
    expect(play(flow, [[START, { page: 'q' }]]).step).toBe('b');
  });

  it('is the only step with a timer, which counts visible time', () => {
    const waiting = play(flow, [[START, { page: 'p' }]]);
    expect(waiting.effects).toContainEqual({
      type: 'schedule',
      timer: 'wait',
      afterMs: 60_000,
      visible: true,
    });
    expect(play(flow, [[START, { page: 'p' }], [{ type: 'TIMER', timer: 'wait' }]]).step).toBe(
      'stuck',
    );
    const said = play(flowOf([{ id: 'a' }]), [[START]]);
    expect(said.effects.filter((effect) => effect.type === 'schedule')).toEqual([]);
  });
});

describe('rule 8: back', () => {
  const flow = flowOf([{ id: 'a' }, { id: 'b', skipWhen: { page: 'p' } }, { id: 'c' }]);

  it('returns to the previous visible step', () => {
    expect(play(flow, [[START, { page: 'p' }], [NEXT], [BACK]]).step).toBe('a');
  });

  it('leads nowhere from the first step', () => {
    expect(canGoBack(play(flow, [[START]]).run)).toBe(false);
    expect(play(flow, [[START], [BACK]]).step).toBe('a');
  });

  it('shows a wait that is over without leaving it again', () => {
    const waits = flowOf([{ id: 'a' }, { id: 'w', type: 'wait', for: { page: 'q' } }, { id: 'c' }]);
    const turns = [
      [START, { page: 'p' }],
      [NEXT],
      [CHANGE, { page: 'q' }],
      [BACK],
      [CHANGE],
    ] as const;
    expect(play(waits, turns)).toMatchObject({ step: 'w', run: { alreadyDone: true } });
  });

  it('keeps answers', () => {
    const choices = [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
    ];
    const ask = flowOf([{ id: 'a', type: 'ask', choices }, { id: 'b' }]);
    expect(
      play(ask, [[START], [{ type: 'ANSWER', value: 'yes' }], [BACK]]).run.frames[0]?.facts,
    ).toEqual({ a: 'yes' });
  });
});

describe('rule 9: subflows', () => {
  const subflow = flowOf([{ id: 'x' }, { id: 'y', next: [{ to: '@exit' }] }], { id: 'sub' });
  const flow = flowOf([
    { id: 'a' },
    {
      id: 's',
      type: 'flow',
      flow: 'sub',
      next: [{ when: { fact: 's', is: 'completed' }, to: 'good' }, { to: 'other' }],
    },
    { id: 'good', next: [{ to: '@end' }] },
    { id: 'other' },
  ]);
  const options = { subflows: { sub: subflow } };

  it('runs with facts of its own, and its result becomes a fact', () => {
    expect(play(flow, [[START], [NEXT]], options).step).toBe('x');
    const back = play(flow, [[START], [NEXT], [NEXT], [NEXT]], options);
    expect(back.step).toBe('other');
    expect(back.run.frames).toHaveLength(1);
    expect(back.run.frames[0]?.facts).toEqual({ s: 'exited' });
    const completes = { subflows: { sub: flowOf([{ id: 'x' }], { id: 'sub' }) } };
    expect(play(flow, [[START], [NEXT], [NEXT]], completes).step).toBe('good');
  });

  it('counts its steps once, under its own name, however often it is entered', () => {
    const played = play(flow, [[START], [NEXT], [BACK], [NEXT]], options);
    expect(played.run.reached).toEqual(['a', 'sub/x']);
    expect(emitted(played)).toEqual([]);
  });

  it('goes back out of a subflow', () => {
    expect(play(flow, [[START], [NEXT], [BACK]], options)).toMatchObject({
      step: 'a',
      run: { phase: 'showing' },
    });
  });

  it('passes by a subflow that is missing, too deep or already running', () => {
    expect(play(flow, [[START], [NEXT]]).step).toBe('other');
    const selfish = flowOf([{ id: 'x', type: 'flow', flow: 'sub' }, { id: 'y' }], { id: 'sub' });
    expect(play(flow, [[START], [NEXT]], { subflows: { sub: selfish } }).step).toBe('y');
  });
});

describe('rule 10: persistence', () => {
  it('asks to persist after every event that changed the run', () => {
    expect(play(flowOf([{ id: 'a' }]), [[START]]).effects.at(-1)).toEqual({ type: 'persist' });
  });

  it('shows the step again on the next page load, pointing anew', () => {
    const flow = flowOf([{ id: 'a', ...point }]);
    const played = play(flow, [
      [START, here],
      [LOADED, here],
    ]);
    expect(played.effects).toContainEqual({ type: 'announce' });
    expect(played.run.pointer).toBe('found');
    expect(emitted(played)).not.toContain('step.reached');
  });

  it('goes on after a full page load that the step waited for', () => {
    const flow = flowOf([
      { id: 'a', ...point, done: { page: 'q' } },
      { id: 'b', page: 'q' },
    ]);
    expect(
      play(flow, [
        [START, here],
        [LOADED, { page: 'q' }],
      ]).step,
    ).toBe('b');
  });

  it('carries a run over to a newer flow', () => {
    const { run } = play(flowOf([{ id: 'a' }, { id: 'b' }]), [[START], [NEXT]]);
    const renamed = flowOf([{ id: 'a' }, { id: 'b2', formerIds: ['b'] }], { version: 2 });
    expect(resumeRun(run, renamed)?.run.frames[0]?.step).toBe('b2');
    const shorter = flowOf([{ id: 'a' }, { id: 'z' }], { version: 2 });
    expect(resumeRun(run, shorter)).toMatchObject({
      restarted: false,
      run: { frames: [{ step: 'a' }] },
    });
    const other = flowOf([{ id: 'z' }], { version: 2 });
    expect(resumeRun(run, other)).toMatchObject({
      restarted: true,
      run: { frames: [{ step: 'z' }] },
    });
  });

  it('refuses what is not a run', () => {
    const flow = flowOf([{ id: 'a' }]);
    for (const rubbish of [null, 1, 'x', {}, { flow: 'test' }, { flow: 'other', frames: [] }]) {
      expect(resumeRun(rubbish, flow)).toBeNull();
    }
  });
});

describe('rule 11: a target that goes', () => {
  const flow = flowOf([{ id: 'a', ...point }]);

  it('has a moment of grace, then is sought again, and the text stays', () => {
    const gone = play(flow, [
      [START, here],
      [CHANGE, { page: 'p' }],
    ]);
    expect(gone.run.pointer).toBe('found');
    expect(gone.effects).toContainEqual({
      type: 'schedule',
      timer: 'lost',
      afterMs: 500,
      visible: false,
    });
    const lost = play(flow, [
      [START, here],
      [CHANGE, { page: 'p' }],
      [{ type: 'TIMER', timer: 'lost' }],
    ]);
    expect(lost.run).toMatchObject({
      phase: 'seeking',
      pointer: 'docked',
      frames: [{ history: ['a'] }],
    });
  });

  it('is pointed at again when it returns', () => {
    const turns = [
      [START, here],
      [CHANGE, { page: 'p' }],
      [{ type: 'TIMER', timer: 'lost' }],
      [CHANGE, here],
    ] as const;
    expect(play(flow, turns).run).toMatchObject({ phase: 'showing', pointer: 'found' });
  });
});

describe('closing', () => {
  it('sets a run aside and takes it up on the page that is open then', () => {
    const flow = flowOf([
      { id: 'a', page: 'p' },
      { id: 'b', page: 'q' },
    ]);
    const later = { type: 'CLOSE', how: 'later' } as const;
    const aside = play(flow, [[START, { page: 'p' }], [later], [CHANGE, { page: 'q' }]]);
    expect(aside.run).toMatchObject({ paused: true, frames: [{ step: 'a' }] });
    expect(
      play(flow, [[START, { page: 'p' }], [later, { page: 'q' }], [{ type: 'RESUME' }]]).step,
    ).toBe('b');
  });

  it('ends for good, and an offer that is declined is dismissed', () => {
    const flow = flowOf([{ id: 'a' }]);
    expect(play(flow, [[START], [{ type: 'CLOSE', how: 'end' }]]).run.end).toBe('dismissed');
    expect(
      play(flow, [[{ type: 'START', offer: true }], [{ type: 'CLOSE', how: 'later' }]]).run.end,
    ).toBe('dismissed');
  });
});
