/**
 * The engine's rules as one pure function, together with turn.ts. Numbers in brackets are the rules
 * of docs/flow-format.md, "How a flow runs".
 */
import type { Flow, Step } from '../schema/flow-schema.ts';
import { own } from './evaluate.ts';
import { nearestAhead, stepOf } from './routes.ts';
import type { Effect, GuideEvent, Run, Snapshot } from './run.ts';
import { stepNameOf } from './standing.ts';
import {
  canGoBack,
  createTurn,
  doneCondition,
  openingTransition,
  SEEK_MS,
  type TransitionOptions,
  type Turn,
} from './turn.ts';

/** How long a target may be gone (a partial update) before it counts as lost. */
export const LOST_GRACE_MS = 500;

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
  options: TransitionOptions = {},
): [Run, Effect[]] {
  if (event.type === 'START' || event.type === 'CLOSE')
    return openingTransition(flow, run, event, snapshot, options);
  if (run.phase === 'ended') return [run, []];
  const turn = createTurn(flow, run, snapshot, options);
  take(turn, event);
  return turn.result();
}

function take(turn: Turn, event: Exclude<GuideEvent, { type: 'START' | 'CLOSE' }>): void {
  const { state, at, stepNow, pageNow, look, isTrue, set, setFrame, emit, schedule } = turn;
  const { leave, go, show } = turn;
  const { phase, paused } = state();
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

  /** [5] Next is always there, so that nobody is stuck; a question left open stays unknown. */
  function next(): void {
    const step = stepNow();
    if (step.type === 'ask' && own(at().frame.facts, step.id) === undefined)
      turn.setFact(step.id, null);
    leave(true);
  }

  function answer(value: string | undefined): void {
    const step = stepNow();
    if (step.type === 'ask') {
      if (value === undefined || !step.choices.some((choice) => choice.value === value)) return;
      turn.setFact(step.id, value);
    } else if (step.type !== 'survey') return;
    leave(true);
  }

  /** [8] To the previous visible step; its conditions do not send the citizen forward again. */
  function back(): void {
    if (!canGoBack(state())) return;
    const { frame, isShown } = at();
    const history = isShown ? frame.history.slice(0, -1) : frame.history;
    emit({ kind: 'step.back', step: stepNameOf(state()) });
    if (history.length > 0) setFrame({ history });
    else set({ frames: state().frames.slice(0, -1) });
    const { history: left, step } = at().frame;
    show(left[left.length - 1] ?? step, true);
  }

  function timer(timer: string): void {
    const step = stepNow();
    const { phase } = state();
    if (timer === 'wait') {
      if (phase === 'waiting' && step.type === 'wait' && step.after) go(step.after.to);
      return;
    }
    if (step.type !== 'point') return;
    const reading = look(step.target);
    if (reading.found) return point();
    if (timer === 'lost') {
      if (phase !== 'showing' || state().pointer !== 'found') return;
      set({ phase: 'seeking', pointer: 'docked' });
      return schedule('seek', SEEK_MS);
    }
    if (phase !== 'seeking') return;
    emit({ kind: 'target.missed', step: stepNameOf(state()), reason: reading.reason ?? 'none' });
    const missing = step.missing?.do ?? 'show-docked';
    if (missing === 'show-docked' || at().isShown)
      return set({ phase: 'showing', pointer: 'docked' });
    if (missing === 'skip') return leave(false);
    turn.endFrame('exited');
  }

  function change(clicked: boolean, loaded: boolean): void {
    const step = stepNow();
    const moved = pageNow() !== state().page;
    const shown = state().phase !== 'away';
    // A late target is pointed at before its state is judged: a field that was filled before the
    // citizen could read the step is "already done", not done by following it.
    if (shown && !moved && foundLate(step)) return point();
    // What a step asks for may be done on a page in between, such as one that sends the citizen on.
    if ((shown || at().isShown) && becameDone(step, clicked)) return leave(true);
    if (moved && step.page !== undefined) return arrive();
    if (loaded) return arrive();
    if (step.type === 'point' && shown) follow();
  }

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
      const ahead = nearestAhead(step, page, turn.scope());
      if (ahead) return go(ahead.id);
    }
    turn.away(step.id);
  }

  function becameDone(step: Step, clicked: boolean): boolean {
    if (step.type === 'point' && step.done === 'click') return clicked;
    const condition = doneCondition(step);
    if (!condition) return false;
    const done = isTrue(condition);
    if (done) return state().armed;
    if (!state().armed) set({ armed: true, alreadyDone: false });
    return false;
  }

  /** [11] Keeps the pointer true to the page. */
  function follow(): void {
    const step = stepNow();
    if (step.type !== 'point' || state().pointer !== 'found') return;
    if (look(step.target).found) turn.cancel('lost');
    else schedule('lost', LOST_GRACE_MS);
  }

  function foundLate(step: Step): boolean {
    return step.type === 'point' && state().pointer !== 'found' && look(step.target).found;
  }

  /** The target was found after all: point at it. */
  function point(): void {
    const step = stepNow();
    if (step.type !== 'point') return;
    turn.cancelTimers();
    const late = state().pointer !== 'found';
    if (!at().isShown) turn.present('showing', 'found');
    else if (late || state().phase !== 'showing') {
      set({ phase: 'showing', pointer: 'found' });
      turn.arm();
    }
    if (late) turn.emitFound(step.target);
  }
}
