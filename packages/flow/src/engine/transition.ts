/**
 * The engine's rules as one pure function. Numbers in brackets are the rules of
 * docs/flow-format.md, "How a flow runs". Long, because it is one idea.
 */
import type { FactValue, Flow, Predicate, Step } from '../schema/flow-schema.ts';
import { evaluate, own, type Scope } from './evaluate.ts';
import { chooseExit, nearestAhead, stepOf, type ExitTarget } from './routes.ts';
import type { Effect, EndReason, FlowFact, Frame, GuideEvent, Run, Snapshot } from './run.ts';

/** How long a target may take to appear before the step is shown without it. */
export const SEEK_MS = 3000;
/** How long a target may be gone (a partial update) before it counts as lost. */
export const LOST_GRACE_MS = 500;
/** Automatic moves in one event; more is a loop, and the run fails. */
export const MAX_MOVES = 50;
export const MAX_DEPTH = 3;

export interface TransitionOptions {
  /** Flows that `flow` steps may enter, by id. */
  readonly subflows?: Readonly<Record<string, Flow>>;
}

/** A run of `flow` before its first event. @param day `YYYY-MM-DD`, local. */
export function createRun(flow: Flow, day: string): Run {
  return {
    flow: flow.id,
    version: flow.version,
    frames: [newFrame(flow)],
    phase: 'offered',
    paused: false,
    pointer: 'none',
    alreadyDone: false,
    armed: false,
    page: null,
    day,
  };
}

/** Whether Back leads anywhere: an earlier visible step of this flow, or of the one around it. */
export function canGoBack(run: Run): boolean {
  return run.frames.some((frame, index) => {
    const top = index === run.frames.length - 1;
    const last = frame.history[frame.history.length - 1];
    return frame.history.length > (top && last === frame.step ? 1 : 0);
  });
}

function newFrame(flow: Flow): Frame {
  return { flow: flow.id, step: flow.steps[0]?.id ?? '', facts: {}, history: [], seen: [] };
}

/**
 * Takes one event and brings the run to its next stable state.
 *
 * Pure: the same arguments give the same result, and nothing is changed in place. An event that
 * does not fit the run's phase changes nothing.
 *
 * @returns the new run (the same object when nothing changed) and the effects to carry out, in order.
 */
export function transition(
  flow: Flow,
  run: Run,
  event: GuideEvent,
  snapshot: Snapshot,
  { subflows = {} }: TransitionOptions = {},
): [Run, Effect[]] {
  if (run.phase === 'ended') return [run, []];
  const turn = new Turn(flow, run, snapshot, subflows);
  turn.take(event);
  return turn.result();
}

class Turn {
  private run: Run;
  private readonly effects: Effect[] = [];
  private moves = 0;
  private readonly root: Flow;
  private readonly before: Run;
  private readonly snapshot: Snapshot;
  private readonly subflows: Readonly<Record<string, Flow>>;

  constructor(root: Flow, run: Run, snapshot: Snapshot, subflows: Readonly<Record<string, Flow>>) {
    this.root = root;
    this.before = this.run = run;
    this.snapshot = snapshot;
    this.subflows = subflows;
  }

  result(): [Run, Effect[]] {
    const page = this.run.phase === 'offered' ? null : this.snapshot.page(this.flow);
    if (page !== this.run.page) this.set({ page });
    if (this.run !== this.before) this.effects.push({ type: 'persist' });
    return [this.run, this.effects];
  }

  take(event: GuideEvent): void {
    const { phase, paused } = this.run;
    if (event.type === 'CLOSE') return this.close(event.how);
    if (event.type === 'START') return this.start(event.offer === true);
    if (phase === 'offered') return;
    if (event.type === 'RESUME') {
      if (!paused) return;
      this.set({ paused: false });
      this.emit({ kind: 'flow.resumed' });
      return this.arrive();
    }
    if (paused) return;
    if (event.type === 'NEXT') return this.next();
    if (event.type === 'BACK') return this.back();
    if (event.type === 'ANSWER') return this.answer(event.value);
    if (event.type === 'TIMER') return this.timer(event.timer);
    this.change(event.clicked === true, event.loaded === true);
  }

  // ---- events --------------------------------------------------------------

  private start(offer: boolean): void {
    if (this.run.phase !== 'offered') return;
    if (offer) return this.emit({ kind: 'flow.offered' });
    this.emit({ kind: 'flow.started' });
    this.set({ phase: 'away' });
    this.go(this.flow.steps[0]?.id ?? '@end');
  }

  private close(how: 'later' | 'end'): void {
    if (how === 'end' || this.run.phase === 'offered') return this.end('dismissed');
    if (this.run.paused) return;
    this.cancelTimers();
    this.set({ paused: true });
  }

  /** [5] Next is always there, so that nobody is stuck; a question left open stays unknown. */
  private next(): void {
    const { step } = this;
    if (step.type === 'ask' && own(this.frame.facts, step.id) === undefined)
      this.setFact(step.id, null);
    this.leave(true);
  }

  private answer(value: string | undefined): void {
    const { step } = this;
    if (step.type === 'ask') {
      if (value === undefined || !step.choices.some((choice) => choice.value === value)) return;
      this.setFact(step.id, value);
    } else if (step.type !== 'survey') return;
    this.leave(true);
  }

  /** [8] To the previous visible step; its conditions do not send the citizen forward again. */
  private back(): void {
    const { frames } = this.run;
    const shown = this.frame.history;
    const onTop = shown[shown.length - 1] === this.frame.step;
    const history = onTop ? shown.slice(0, -1) : shown;
    const previous = history[history.length - 1];
    if (!canGoBack(this.run)) return;
    if (previous === undefined) {
      this.emitBack();
      this.set({ frames: frames.slice(0, -1) });
      const outer = this.frame.history;
      return this.show(outer[outer.length - 1] ?? this.frame.step, true);
    }
    this.emitBack();
    this.setFrame({ history });
    this.show(previous, true);
  }

  private timer(timer: string): void {
    const { step } = this;
    const { phase } = this.run;
    if (timer === 'wait') {
      if (phase === 'waiting' && step.type === 'wait' && step.after) this.go(step.after.to);
      return;
    }
    if (step.type !== 'point') return;
    const reading = this.snapshot.target(this.flow, step.target);
    if (reading.found) return this.point();
    if (timer === 'lost') {
      if (phase !== 'showing' || this.run.pointer !== 'found') return;
      this.set({ phase: 'seeking', pointer: 'docked' });
      return this.schedule('seek', SEEK_MS);
    }
    if (phase !== 'seeking') return;
    this.emit({ kind: 'target.missed', step: this.stepName, reason: reading.reason ?? 'none' });
    const missing = step.missing?.do ?? 'show-docked';
    if (missing === 'show-docked' || this.isVisible())
      return this.set({ phase: 'showing', pointer: 'docked' });
    if (missing === 'skip') return this.leave(false);
    this.endFrame('exited');
  }

  private change(clicked: boolean, loaded: boolean): void {
    const { step } = this;
    const moved = this.snapshot.page(this.flow) !== this.run.page;
    const shown =
      this.run.phase === 'showing' || this.run.phase === 'waiting' || this.run.phase === 'seeking';
    // A late target is pointed at before its state is judged: a field that was filled before the
    // citizen could read the step is "already done", not done by following it.
    if (shown && !moved && this.foundLate(step)) return this.point();
    if (shown && this.becameDone(step, clicked)) return this.leave(true);
    if (moved && step.page !== undefined) return this.arrive();
    if (loaded) return this.arrive();
    if (step.type === 'point' && shown) this.follow();
  }

  // ---- moving --------------------------------------------------------------

  /** [6] On a page that is new to the run: the step's own, else where the citizen was here, else ahead. */
  private arrive(): void {
    const { step } = this;
    const page = this.snapshot.page(this.flow);
    if (step.page === undefined || step.page === page) return this.show(step.id, this.isVisible());
    if (page !== null) {
      const { history } = this.frame;
      for (let i = history.length - 1; i >= 0; i--) {
        const id = history[i];
        if (id === undefined || stepOf(this.flow, id)?.page !== page) continue;
        this.setFrame({ history: history.slice(0, i + 1) });
        return this.show(id, true);
      }
      const ahead = nearestAhead(step, page, this.scope);
      if (ahead) return this.go(ahead.id);
    }
    this.away(step.id);
  }

  /** [3] Leaves by the first exit that is true. `byHand`: the step was done, not skipped. */
  private leave(byHand: boolean): void {
    const { step } = this;
    if (byHand && this.isVisible()) this.emit({ kind: 'step.done', step: this.stepName });
    this.go(chooseExit(step, this.scope));
  }

  /** [2] Enters a step or ends. Every move in one event is counted: a loop fails the run [4]. */
  private go(to: ExitTarget): void {
    if (++this.moves > MAX_MOVES) return this.end('failed');
    if (to === '@end') return this.endFrame('completed');
    if (to === '@exit') return this.endFrame('exited');
    const step = stepOf(this.flow, to);
    if (!step) return this.end('failed');
    this.cancelTimers();
    this.setFrame({ step: to });
    if (step.skipWhen && evaluate(step.skipWhen, this.scope) === true) return this.leave(false);
    this.show(to, false);
  }

  /** `still`: shown before, so no condition moves it on by itself. */
  private show(id: string, still: boolean): void {
    const step = stepOf(this.flow, id);
    if (!step) return this.end('failed');
    this.cancelTimers();
    this.setFrame({ step: id });
    if (step.type === 'flow') return this.enterSubflow(step.flow);
    if (step.page !== undefined && step.page !== this.snapshot.page(this.flow))
      return this.away(id);
    if (step.type === 'wait') {
      if (!still && evaluate(step.for, this.scope) === true) return this.leave(false);
      this.present('waiting', 'none');
      if (step.after) this.schedule('wait', step.after.seconds * 1000, true);
      return;
    }
    if (step.type !== 'point') return this.present('showing', 'none');
    const reading = this.snapshot.target(this.flow, step.target);
    if (reading.found) {
      this.present('showing', 'found');
      return this.emit({ kind: 'target.found', step: this.stepName, rank: reading.rank });
    }
    if (!still && (step.missing?.do ?? 'show-docked') !== 'show-docked')
      this.set({ phase: 'seeking', pointer: 'docked' });
    else this.present('seeking', 'docked');
    this.schedule('seek', SEEK_MS);
  }

  private away(id: string): void {
    this.cancelTimers();
    this.setFrame({ step: id });
    this.set({ phase: 'away', pointer: 'none', alreadyDone: false, armed: false });
    this.effects.push({ type: 'announce' });
  }

  /** Puts the current step on screen and into history. */
  private present(phase: 'showing' | 'waiting' | 'seeking', pointer: Run['pointer']): void {
    const { id } = this.step;
    const { history, seen } = this.frame;
    if (history[history.length - 1] !== id) this.setFrame({ history: [...history, id] });
    this.set({ phase, pointer });
    this.arm();
    if (!seen.includes(id)) {
      this.setFrame({ seen: [...seen, id] });
      this.emit({ kind: 'step.reached', step: this.stepName });
    }
    this.effects.push({ type: 'announce' });
  }

  /** [5] Only a condition that becomes true counts; one that was true before is "already done". */
  private arm(): void {
    const condition = doneCondition(this.step);
    const done = condition ? evaluate(condition, this.scope) === true : false;
    this.set({ alreadyDone: done, armed: !done });
  }

  private becameDone(step: Step, clicked: boolean): boolean {
    if (step.type === 'point' && step.done === 'click') return clicked;
    const condition = doneCondition(step);
    if (!condition) return false;
    const done = evaluate(condition, this.scope) === true;
    if (done) return this.run.armed;
    if (!this.run.armed) this.set({ armed: true, alreadyDone: false });
    return false;
  }

  // ---- target --------------------------------------------------------------

  /** [11] Keeps the pointer true to the page. */
  private follow(): void {
    const { step } = this;
    if (step.type !== 'point') return;
    const { found } = this.snapshot.target(this.flow, step.target);
    if (this.run.pointer !== 'found') return;
    if (found) this.effects.push({ type: 'cancel', timer: 'lost' });
    else this.schedule('lost', LOST_GRACE_MS);
  }

  private foundLate(step: Step): boolean {
    return (
      step.type === 'point' &&
      this.run.pointer !== 'found' &&
      this.snapshot.target(this.flow, step.target).found
    );
  }

  /** The target was found after all: point at it. */
  private point(): void {
    const { step } = this;
    if (step.type !== 'point') return;
    this.cancelTimers();
    const late = this.run.pointer !== 'found';
    if (!this.isVisible()) this.present('showing', 'found');
    else if (late || this.run.phase !== 'showing') {
      this.set({ phase: 'showing', pointer: 'found' });
      this.arm();
    }
    if (late) {
      this.emit({
        kind: 'target.found',
        step: this.stepName,
        rank: this.snapshot.target(this.flow, step.target).rank,
      });
    }
  }

  // ---- subflows and the end --------------------------------------------------

  /** [9] A subflow that is not there, too deep or entered twice is passed by, as if left early. */
  private enterSubflow(id: string): void {
    const subflow = own(this.subflows, id);
    const { frames } = this.run;
    const refused =
      !subflow || frames.length >= MAX_DEPTH || frames.some((frame) => frame.flow === id);
    if (refused) return this.returnFrom('exited');
    this.set({ frames: [...frames, newFrame(subflow)] });
    this.go(subflow.steps[0]?.id ?? '@end');
  }

  private endFrame(result: 'completed' | 'exited'): void {
    if (this.run.frames.length < 2) return this.end(result);
    this.set({ frames: this.run.frames.slice(0, -1) });
    this.returnFrom(result);
  }

  private returnFrom(result: FactValue): void {
    this.setFact(this.frame.step, result);
    this.go(chooseExit(this.step, this.scope));
  }

  private end(reason: EndReason): void {
    this.cancelTimers();
    if (this.run.phase === 'offered') this.emit({ kind: 'flow.declined' });
    else this.emit({ kind: 'flow.ended', how: reason, step: this.stepName });
    this.set({ phase: 'ended', end: reason, paused: false, pointer: 'none' });
  }

  // ---- the turn's data -------------------------------------------------------

  private get frame(): Frame {
    const { frames } = this.run;
    const top = frames[frames.length - 1];
    if (!top) throw new Error('a run without frames');
    return top;
  }

  private get flow(): Flow {
    const id = this.frame.flow;
    return id === this.root.id ? this.root : (own(this.subflows, id) ?? this.root);
  }

  private get step(): Step {
    const step = stepOf(this.flow, this.frame.step);
    if (!step) throw new Error(`no step ${this.frame.step} in flow ${this.flow.id}`);
    return step;
  }

  private get stepName(): string {
    const { flow, step } = this.frame;
    return this.run.frames.length > 1 ? `${flow}/${step}` : step;
  }

  private get scope(): Scope {
    return { flow: this.flow, frame: this.frame, snapshot: this.snapshot };
  }

  private isVisible(): boolean {
    const { history, step } = this.frame;
    return history[history.length - 1] === step;
  }

  private set(change: Partial<Run>): void {
    this.run = { ...this.run, ...change };
  }

  private setFrame(change: Partial<Frame>): void {
    this.set({ frames: [...this.run.frames.slice(0, -1), { ...this.frame, ...change }] });
  }

  private setFact(id: string, value: FactValue | null): void {
    this.setFrame({ facts: { ...this.frame.facts, [id]: value } });
  }

  private emit(event: FlowFact): void {
    this.effects.push({ type: 'emit', event });
  }

  private emitBack(): void {
    this.emit({ kind: 'step.back', step: this.stepName });
  }

  private schedule(timer: 'seek' | 'lost' | 'wait', afterMs: number, visible = false): void {
    this.effects.push({ type: 'schedule', timer, afterMs, visible });
  }

  private cancelTimers(): void {
    for (const timer of ['seek', 'lost', 'wait'] as const)
      this.effects.push({ type: 'cancel', timer });
  }
}

function doneCondition(step: Step): Predicate | undefined {
  if (step.type === 'wait') return step.for;
  return step.type === 'point' && typeof step.done === 'object' ? step.done : undefined;
}
