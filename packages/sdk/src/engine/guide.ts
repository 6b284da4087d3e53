import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  createRun,
  openingTransition,
  standing,
  stepNameOf,
  type Effect,
  type FactValue,
  type FlowFact,
  type GuideEvent,
  type OpeningEvent,
  type Run,
  type Snapshot,
  type TimerId,
} from '@handrail/flow';
import type { Action, Interface } from '../view.ts';
import type { Patience } from './create-patience.ts';
import type * as Rules from './go-on.ts';
import { localDay } from './local-day.ts';
import type { Memory } from './load-run.ts';
import type {
  ClockPort,
  EventInput,
  FoundTarget,
  Library,
  PagePort,
  RunStore,
  Sink,
  StagePort,
} from './ports.ts';
import { announcementOf, viewOf } from './view-of.ts';

const MAX_SPAN_MS = 86_400_000;

/** What a control means to the run. */
const EVENTS = {
  accept: { type: 'START' },
  decline: { type: 'CLOSE', how: 'end' },
  stop: { type: 'CLOSE', how: 'end' },
  later: { type: 'CLOSE', how: 'later' },
  next: { type: 'NEXT' },
  back: { type: 'BACK' },
  resume: { type: 'RESUME' },
} as const;

export interface GuideOptions {
  readonly library: Library;
  readonly ui: Interface;
  readonly page: PagePort;
  readonly stage: StagePort;
  readonly clock: ClockPort;
  readonly store: RunStore;
  readonly sink: Sink;
  readonly hostFacts: () => Readonly<Record<string, FactValue>>;
  /** After the run ended and the stage was cleared. */
  readonly onEnd: (run: Run) => void;
  readonly onError: (error: unknown) => void;
  /** The rules for what happens after the first step, where they are there already. */
  readonly rules?: typeof Rules | undefined;
  /** Gets them otherwise, once the first step is on screen. */
  readonly loadRules: () => Promise<typeof Rules>;
}

export interface Guide {
  getState(): Run;
  subscribe: StoreApi<Run>['subscribe'];
  dispatch(event: GuideEvent): void;
  act(action: Action): void;
  /** Texts and interface in another language; the run goes on where it is. */
  speak(library: Library, ui: Interface): void;
  /** Leaves nothing behind: no node, listener or timer. What was persisted stays. */
  stop(): void;
}

/**
 * Runs one flow on one page: takes events one at a time, lets `transition` decide, and carries out
 * the effects. An error of ours ends the guidance and never reaches the portal.
 */
export function createGuide(options: GuideOptions, memory: Memory | null): Guide {
  const { page, stage, clock, store, sink, onError } = options;
  let { library, ui } = options;
  const state = createStore<Run>(
    () => memory?.run ?? createRun(library.root, localDay(clock.now())),
  );
  let reachedAt = memory?.reachedAt ?? clock.now();
  const timers = new Map<TimerId, () => void>();
  const queue: GuideEvent[] = [];
  let busy = false;
  let stopped = false;
  let serial = 0;
  // Undefined until something was drawn.
  let shown: FoundTarget | null | undefined;

  let rules: typeof Rules | undefined;
  let patience: Patience | undefined;
  let isLoading = false;
  if (options.rules) useRules(options.rules);
  const unwatch = page.watch({
    onChange: () => dispatch({ type: 'CHANGE' }),
    onClick(path) {
      const target = currentTarget();
      if (target && path.includes(target.element)) dispatch({ type: 'CHANGE', clicked: true });
    },
  });

  function dispatch(event: GuideEvent): void {
    // Of an offer the page can change nothing.
    if (stopped || (!isOpening(event) && state.getState().phase === 'offered')) return;
    queue.push(event);
    work();
  }

  function work(): void {
    if (busy) return;
    busy = true;
    try {
      for (let next = nextEvent(); next && !stopped; next = nextEvent()) take(next);
    } catch (error) {
      onError(error);
      fail();
    } finally {
      busy = false;
    }
    const isOn = !stopped && state.getState().phase !== 'offered';
    // A turn later the card is drawn and placed.
    if (isOn && !rules) clock.after(0, false, () => void loadRules());
  }

  /** Until the rules are there, closing goes before all that waits for them. */
  function nextEvent(): GuideEvent | undefined {
    const index = rules ? 0 : queue.findIndex(isOpening);
    return index < 0 ? undefined : queue.splice(index, 1)[0];
  }

  async function loadRules(): Promise<void> {
    if (rules || isLoading || stopped) return;
    isLoading = true;
    try {
      useRules(await options.loadRules());
      work();
    } catch (error) {
      onError(error);
      // What a person chose must not be without an answer; for the page there is the next change.
      if (queue.some(({ type }) => type !== 'CHANGE')) fail();
    } finally {
      isLoading = false;
    }
  }

  function useRules(loaded: typeof Rules): void {
    rules = loaded;
    patience = loaded.createPatience(options, dispatch);
  }

  function take(next: GuideEvent): void {
    const before = state.getState();
    const snapshot = page.snapshot(library.lang, options.hostFacts());
    const event =
      patience && next.type === 'CHANGE'
        ? patience.take(next, before, { library, snapshot })
        : next;
    if (!event) return;
    const { root, flows: subflows } = library;
    const [run, effects] =
      isOpening(event) || !rules
        ? openingTransition(root, before, event as OpeningEvent, snapshot, { subflows })
        : rules.transition(root, before, event, snapshot, { subflows });
    const said = effects.some((effect) => effect.type === 'announce');
    if (said) serial++;
    state.setState(run, true);
    if (run.phase !== 'ended') render(run, snapshot, { said, same: run === before });
    for (const effect of effects) carryOut(effect, run);
    if (run.phase === 'ended') finish(run);
  }

  function carryOut(effect: Effect, run: Run): void {
    if (effect.type === 'emit') return emit(effect.event, run);
    if (effect.type === 'persist') return persist(run);
    if (effect.type === 'announce') return;
    timers.get(effect.timer)?.();
    timers.delete(effect.timer);
    if (effect.type === 'cancel') return;
    const { timer } = effect;
    const cancel = clock.after(effect.afterMs, effect.visible, () =>
      dispatch({ type: 'TIMER', timer }),
    );
    timers.set(timer, cancel);
  }

  function persist(run: Run): void {
    if (run.phase === 'offered' || run.phase === 'ended') return;
    // Before there are rules nothing was answered, so there is nothing to leave out.
    store.save({ run: rules ? rules.toPersist(run, library.flows) : run, reachedAt });
  }

  /** Counting never stands in the way of guiding. */
  function send(event: object, run: Run): void {
    const { id, version } = library.root;
    try {
      sink({ ...event, flow: id, version, lang: library.lang, day: run.day } as EventInput);
    } catch (error) {
      onError(error);
    }
  }

  function emit(fact: FlowFact, run: Run): void {
    const now = clock.now();
    const ms = Math.max(0, Math.min(now - reachedAt, MAX_SPAN_MS));
    if (fact.kind === 'step.reached' || fact.kind === 'flow.started') reachedAt = now;
    const timed = fact.kind === 'step.reached' || fact.kind === 'step.done';
    send(timed ? { ...fact, ms } : fact, run);
  }

  /** At rest nothing is drawn: only a new state, or a new element for the same target. */
  function render(
    run: Run,
    snapshot: Snapshot,
    { said, same }: { said: boolean; same: boolean },
  ): void {
    const target = currentTarget();
    if (same && shown !== undefined && target?.element === shown?.element) return;
    shown = target;
    const view = viewOf(run, { library, ui, snapshot, serial });
    if (!view) return stage.hide();
    stage.show(view, ui, target);
    if (said && view.kind === 'card') stage.announce(announcementOf(view, ui));
  }

  function currentTarget(): FoundTarget | null {
    const run = state.getState();
    if (run.paused || run.pointer !== 'found') return null;
    const { flow, step } = standing(run, library.root, library.flows);
    return step?.type === 'point' ? page.find(flow, step.target, library.lang) : null;
  }

  function act(action: Action): void {
    // The two that are not about the run.
    if (action.type === 'language' || action.type === 'move') return;
    if (action.type === 'answer') return dispatch({ type: 'ANSWER', value: action.value });
    if (action.type !== 'survey') return dispatch(EVENTS[action.type]);
    const run = state.getState();
    const step = stepNameOf(run);
    for (const answer of action.answers) send({ kind: 'survey.answered', step, ...answer }, run);
    dispatch({ type: 'ANSWER' });
  }

  function finish(run: Run): void {
    store.clear();
    stop();
    options.onEnd(run);
  }

  /** Guidance steps aside; the portal goes on. */
  function fail(): void {
    if (stopped) return;
    const run: Run = { ...state.getState(), phase: 'ended', end: 'failed' };
    send({ kind: 'flow.ended', how: 'failed', step: stepNameOf(run) }, run);
    try {
      finish(run);
    } catch (error) {
      onError(error);
    }
  }

  function stop(): void {
    stopped = true;
    for (const cancel of timers.values()) cancel();
    timers.clear();
    unwatch();
    patience?.stop();
    // One that never drew must not clear what another shows.
    if (shown !== undefined) stage.hide();
  }

  return {
    getState: state.getState,
    subscribe: state.subscribe,
    dispatch,
    act,
    speak(nextLibrary, nextUi) {
      library = nextLibrary;
      ui = nextUi;
      serial++;
      if (stopped) return;
      const snapshot = page.snapshot(library.lang, options.hostFacts());
      render(state.getState(), snapshot, { said: true, same: false });
    },
    stop,
  };
}

function isOpening(event: GuideEvent): event is OpeningEvent {
  return event.type === 'START' || event.type === 'CLOSE';
}
