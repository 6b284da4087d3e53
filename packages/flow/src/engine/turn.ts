/**
 * The moves of a run, and its opening: all that is needed until the first step is on screen. What
 * comes after is in `transition`. Numbers in brackets are the rules of docs/flow-format.md, "How a
 * flow runs".
 */
import { MAX_DRIFT } from '../events/limits.ts';
import type { FactValue, Flow, Predicate, Step } from '../schema/flow-schema.ts';
import { evaluate, own, type Scope } from './evaluate.ts';
import { chooseExit, stepOf, type ExitTarget } from './routes.ts';
import type {
  Effect,
  EndReason,
  FlowFact,
  Frame,
  GuideEvent,
  Run,
  Snapshot,
  TargetReading,
  TimerId,
} from './run.ts';
import { newFrame, standing, stepNameOf, type Standing } from './standing.ts';

/** How long a target may take to appear before the step is shown without it. */
export const SEEK_MS = 3000;
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

/** What may happen to a run before its first step is on screen. */
export type OpeningEvent = Extract<GuideEvent, { type: 'START' | 'CLOSE' }>;

/** `transition` for the events that open and close a run. */
export function openingTransition(
  flow: Flow,
  run: Run,
  event: OpeningEvent,
  snapshot: Snapshot,
  options: TransitionOptions = {},
): [Run, Effect[]] {
  if (run.phase === 'ended') return [run, []];
  const turn = createTurn(flow, run, snapshot, options);
  turn.open(event);
  return turn.result();
}

export type Turn = ReturnType<typeof createTurn>;

/** One event's work on a run: the state so far, the effects so far, and the moves that make them. */
export function createTurn(
  flow: Flow,
  run: Run,
  snapshot: Snapshot,
  { subflows = {} }: TransitionOptions,
) {
  let state = run;
  let moves = 0;
  const effects: Effect[] = [];
  return {
    state: () => state,
    result,
    open,
    leave,
    go,
    show,
    away,
    present,
    arm,
    endFrame,
    at,
    stepNow,
    pageNow,
    look,
    scope,
    isTrue,
    set,
    setFrame,
    setFact,
    emit,
    emitFound,
    schedule,
    cancel,
    cancelTimers,
  };

  function result(): [Run, Effect[]] {
    const page = state.phase === 'offered' ? null : pageNow();
    if (page !== state.page) set({ page });
    if (state !== run) effects.push({ type: 'persist' });
    return [state, effects];
  }

  function open(event: OpeningEvent): void {
    if (event.type === 'START') start(event.offer === true);
    else close(event.how);
  }

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

  // ---- moving --------------------------------------------------------------

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
    const { rank, by, drift } = look(target);
    emit({
      kind: 'target.found',
      step: stepNameOf(state),
      rank,
      ...(by && { by }),
      ...(drift?.length && { drift: drift.slice(0, MAX_DRIFT) }),
    });
  }

  function schedule(timer: TimerId, afterMs: number, visible = false): void {
    effects.push({ type: 'schedule', timer, afterMs, visible });
  }

  function cancel(timer: TimerId): void {
    effects.push({ type: 'cancel', timer });
  }

  function cancelTimers(): void {
    cancel('seek');
    cancel('lost');
    cancel('wait');
  }
}

/** What completes a step by itself. */
export function doneCondition(step: Step): Predicate | undefined {
  if (step.type === 'wait') return step.for;
  return step.type === 'point' && typeof step.done === 'object' ? step.done : undefined;
}
