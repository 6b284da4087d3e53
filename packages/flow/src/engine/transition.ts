/**
 * The engine's rules as one pure function. Numbers in brackets are the rules of
 * docs/flow-format.md, "How a flow runs". Long, because it is one idea.
 */
import type { FactValue, Flow, Predicate, Step } from '../schema/flow-schema.ts';
import { evaluate, own, type Scope } from './evaluate.ts';
import { chooseExit, nearestAhead, stepOf, type ExitTarget } from './routes.ts';
import type {
  Effect,
  EndReason,
  FlowFact,
  Frame,
  GuideEvent,
  Run,
  Snapshot,
  TargetReading,
} from './run.ts';
import { newFrame, standing, stepNameOf, type Standing } from './standing.ts';

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
    reached: [],
    page: null,
    day,
  };
}

/** Whether Back leads anywhere: an earlier visible step of this flow, or of the one around it. */
export function canGoBack(run: Run): boolean {
  const shown = run.frames.reduce((sum, { history }) => sum + history.length, 0);
  const top = run.frames[run.frames.length - 1];
  return shown > (top?.history[top.history.length - 1] === top?.step ? 1 : 0);
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
  let state = run;
  let moves = 0;
  const effects: Effect[] = [];
  take(event);
  return result();

  function result(): [Run, Effect[]] {
    const page = state.phase === 'offered' ? null : pageNow();
    if (page !== state.page) set({ page });
    if (state !== run) effects.push({ type: 'persist' });
    return [state, effects];
  }

  function take(event: GuideEvent): void {
    const { phase, paused } = state;
    if (event.type === 'CLOSE') return close(event.how);
    if (event.type === 'START') return start(event.offer === true);
    if (phase === 'offered') return;
    if (event.type === 'RESUME') {
      if (!paused) return;
      set({ paused: false });
      emit({ kind: 'flow.resumed' });
      return arrive();
    }
    if (paused) return;
    if (event.type === 'NEXT') return next();
    if (event.type === 'BACK') return back();
    if (event.type === 'ANSWER') return answer(event.value);
    if (event.type === 'TIMER') return timer(event.timer);
    change(event.clicked === true, event.loaded === true);
  }

  // ---- events --------------------------------------------------------------

  function start(offer: boolean): void {
    if (state.phase !== 'offered') return;
    if (offer) return emit({ kind: 'flow.offered' });
    emit({ kind: 'flow.started' });
    set({ phase: 'away' });
    go(at().flow.steps[0]?.id ?? '@end');
  }

  function close(how: 'later' | 'end'): void {
    if (how === 'end' || state.phase === 'offered') return end('dismissed');
    if (state.paused) return;
    cancelTimers();
    set({ paused: true });
  }

  /** [5] Next is always there, so that nobody is stuck; a question left open stays unknown. */
  function next(): void {
    const step = stepNow();
    if (step.type === 'ask' && own(at().frame.facts, step.id) === undefined) setFact(step.id, null);
    leave(true);
  }

  function answer(value: string | undefined): void {
    const step = stepNow();
    if (step.type === 'ask') {
      if (value === undefined || !step.choices.some((choice) => choice.value === value)) return;
      setFact(step.id, value);
    } else if (step.type !== 'survey') return;
    leave(true);
  }

  /** [8] To the previous visible step; its conditions do not send the citizen forward again. */
  function back(): void {
    if (!canGoBack(state)) return;
    const { frame, isShown } = at();
    const history = isShown ? frame.history.slice(0, -1) : frame.history;
    emit({ kind: 'step.back', step: stepNameOf(state) });
    if (history.length > 0) setFrame({ history });
    else set({ frames: state.frames.slice(0, -1) });
    const { history: left, step } = at().frame;
    show(left[left.length - 1] ?? step, true);
  }

  function timer(timer: string): void {
    const step = stepNow();
    const { phase } = state;
    if (timer === 'wait') {
      if (phase === 'waiting' && step.type === 'wait' && step.after) go(step.after.to);
      return;
    }
    if (step.type !== 'point') return;
    const reading = look(step.target);
    if (reading.found) return point();
    if (timer === 'lost') {
      if (phase !== 'showing' || state.pointer !== 'found') return;
      set({ phase: 'seeking', pointer: 'docked' });
      return schedule('seek', SEEK_MS);
    }
    if (phase !== 'seeking') return;
    emit({ kind: 'target.missed', step: stepNameOf(state), reason: reading.reason ?? 'none' });
    const missing = step.missing?.do ?? 'show-docked';
    if (missing === 'show-docked' || at().isShown)
      return set({ phase: 'showing', pointer: 'docked' });
    if (missing === 'skip') return leave(false);
    endFrame('exited');
  }

  function change(clicked: boolean, loaded: boolean): void {
    const step = stepNow();
    const moved = pageNow() !== state.page;
    const shown = state.phase !== 'away';
    // A late target is pointed at before its state is judged: a field that was filled before the
    // citizen could read the step is "already done", not done by following it.
    if (shown && !moved && foundLate(step)) return point();
    // What a step asks for may be done on a page in between, such as one that sends the citizen on.
    if ((shown || at().isShown) && becameDone(step, clicked)) return leave(true);
    if (moved && step.page !== undefined) return arrive();
    if (loaded) return arrive();
    if (step.type === 'point' && shown) follow();
  }

  // ---- moving --------------------------------------------------------------

  /** [6] On a page that is new to the run: the step's own, else where the citizen was here, else ahead. */
  function arrive(): void {
    const step = stepNow();
    const page = pageNow();
    if (step.page === undefined || step.page === page) return show(step.id, at().isShown);
    if (page !== null) {
      const { history } = at().frame;
      for (let i = history.length - 1; i >= 0; i--) {
        const id = history[i];
        if (id === undefined || stepOf(at().flow, id)?.page !== page) continue;
        setFrame({ history: history.slice(0, i + 1) });
        return show(id, true);
      }
      const ahead = nearestAhead(step, page, scope());
      if (ahead) return go(ahead.id);
    }
    away(step.id);
  }

  /** [3] Leaves by the first exit that is true. `byHand`: the step was done, not skipped. */
  function leave(byHand: boolean): void {
    const step = stepNow();
    if (byHand && at().isShown && lastReached() === stepNameOf(state))
      emit({ kind: 'step.done', step: stepNameOf(state) });
    go(chooseExit(step, scope()));
  }

  /** [2] Enters a step or ends. Every move in one event is counted: a loop fails the run [4]. */
  function go(to: ExitTarget): void {
    if (++moves > MAX_MOVES) return end('failed');
    if (to === '@end') return endFrame('completed');
    if (to === '@exit') return endFrame('exited');
    const step = stepOf(at().flow, to);
    if (!step) return end('failed');
    cancelTimers();
    setFrame({ step: to });
    if (step.skipWhen && isTrue(step.skipWhen)) return leave(false);
    show(to, false);
  }

  /** `still`: shown before, so no condition moves it on by itself. */
  function show(id: string, still: boolean): void {
    const step = stepOf(at().flow, id);
    if (!step) return end('failed');
    cancelTimers();
    setFrame({ step: id });
    if (step.type === 'flow') return enterSubflow(step.flow);
    if (step.page !== undefined && step.page !== pageNow()) return away(id);
    if (step.type === 'wait') {
      if (!still && isTrue(step.for)) return leave(false);
      present('waiting', 'none');
      if (step.after) schedule('wait', step.after.seconds * 1000, true);
      return;
    }
    if (step.type !== 'point') return present('showing', 'none');
    if (look(step.target).found) {
      present('showing', 'found');
      return emitFound(step.target);
    }
    if (!still && (step.missing?.do ?? 'show-docked') !== 'show-docked')
      set({ phase: 'seeking', pointer: 'docked' });
    else present('seeking', 'docked');
    schedule('seek', SEEK_MS);
  }

  function away(id: string): void {
    cancelTimers();
    setFrame({ step: id });
    set({ phase: 'away', pointer: 'none', alreadyDone: false, armed: state.armed && at().isShown });
    effects.push({ type: 'announce' });
  }

  /** Puts the current step on screen and into history. */
  function present(phase: 'showing' | 'waiting' | 'seeking', pointer: Run['pointer']): void {
    const { id } = stepNow();
    const { history, seen } = at().frame;
    if (history[history.length - 1] !== id) setFrame({ history: [...history, id] });
    set({ phase, pointer });
    arm();
    if (!seen.includes(id)) setFrame({ seen: [...seen, id] });
    countReached();
    effects.push({ type: 'announce' });
  }

  /** [5] Only a condition that becomes true counts; one that was true before is "already done". */
  function arm(): void {
    const condition = doneCondition(stepNow());
    const done = !!condition && isTrue(condition);
    set({ alreadyDone: done, armed: !done });
  }

  function becameDone(step: Step, clicked: boolean): boolean {
    if (step.type === 'point' && step.done === 'click') return clicked;
    const condition = doneCondition(step);
    if (!condition) return false;
    const done = isTrue(condition);
    if (done) return state.armed;
    if (!state.armed) set({ armed: true, alreadyDone: false });
    return false;
  }

  // ---- target --------------------------------------------------------------

  /** [11] Keeps the pointer true to the page. */
  function follow(): void {
    const step = stepNow();
    if (step.type !== 'point' || state.pointer !== 'found') return;
    if (look(step.target).found) effects.push({ type: 'cancel', timer: 'lost' });
    else schedule('lost', LOST_GRACE_MS);
  }

  function foundLate(step: Step): boolean {
    return step.type === 'point' && state.pointer !== 'found' && look(step.target).found;
  }

  /** The target was found after all: point at it. */
  function point(): void {
    const step = stepNow();
    if (step.type !== 'point') return;
    cancelTimers();
    const late = state.pointer !== 'found';
    if (!at().isShown) present('showing', 'found');
    else if (late || state.phase !== 'showing') {
      set({ phase: 'showing', pointer: 'found' });
      arm();
    }
    if (late) emitFound(step.target);
  }

  // ---- subflows and the end --------------------------------------------------

  /** [9] A subflow that is not there, too deep or entered twice is passed by, as if left early. */
  function enterSubflow(id: string): void {
    const subflow = own(subflows, id);
    const { frames } = state;
    const refused =
      !subflow || frames.length >= MAX_DEPTH || frames.some((frame) => frame.flow === id);
    if (refused) return returnFrom('exited');
    set({ frames: [...frames, newFrame(subflow)] });
    go(subflow.steps[0]?.id ?? '@end');
  }

  function endFrame(result: 'completed' | 'exited'): void {
    if (state.frames.length < 2) return end(result);
    set({ frames: state.frames.slice(0, -1) });
    returnFrom(result);
  }

  function returnFrom(result: FactValue): void {
    setFact(at().frame.step, result);
    go(chooseExit(stepNow(), scope()));
  }

  function end(reason: EndReason): void {
    cancelTimers();
    if (state.phase === 'offered') emit({ kind: 'flow.declined' });
    else emit({ kind: 'flow.ended', how: reason, step: lastReached() ?? stepNameOf(state) });
    set({ phase: 'ended', end: reason, paused: false, pointer: 'none' });
  }

  // ---- the turn's data -------------------------------------------------------

  function at(): Standing {
    return standing(state, flow, subflows);
  }

  function stepNow(): Step {
    const { step } = at();
    if (!step) throw new Error(`no step ${stepNameOf(state)}`);
    return step;
  }

  function pageNow(): string | null {
    return snapshot.page(at().flow);
  }

  function look(target: string): TargetReading {
    return snapshot.target(at().flow, target);
  }

  function countReached(): void {
    const { reached, frames } = state;
    const step = stepNameOf(state);
    if (reached.includes(step)) return;
    const from = lastReached();
    const position = flow.steps.findIndex(({ id }) => id === frames[0]?.step) + 1;
    set({ reached: [...reached, step] });
    emit({ kind: 'step.reached', step, position, ...(from ? { from } : {}) });
  }

  function lastReached(): string | undefined {
    return state.reached[state.reached.length - 1];
  }

  function scope(): Scope {
    return { ...at(), snapshot };
  }

  function isTrue(condition: Predicate): boolean {
    return evaluate(condition, scope()) === true;
  }

  function set(change: Partial<Run>): void {
    state = { ...state, ...change };
  }

  function setFrame(change: Partial<Frame>): void {
    set({ frames: [...state.frames.slice(0, -1), { ...at().frame, ...change }] });
  }

  function setFact(id: string, value: FactValue | null): void {
    setFrame({ facts: { ...at().frame.facts, [id]: value } });
  }

  function emit(event: FlowFact): void {
    effects.push({ type: 'emit', event });
  }

  function emitFound(target: string): void {
    emit({ kind: 'target.found', step: stepNameOf(state), rank: look(target).rank });
  }

  function schedule(timer: 'seek' | 'lost' | 'wait', afterMs: number, visible = false): void {
    effects.push({ type: 'schedule', timer, afterMs, visible });
  }

  function cancelTimers(): void {
    for (const timer of ['seek', 'lost', 'wait'] as const) effects.push({ type: 'cancel', timer });
  }
}

function doneCondition(step: Step): Predicate | undefined {
  if (step.type === 'wait') return step.for;
  return step.type === 'point' && typeof step.done === 'object' ? step.done : undefined;
}
