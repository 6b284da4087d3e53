/** The data that `transition` works on. All of it is plain and can be written as JSON. */
import type { Trait } from '../schema/fingerprint-schema.ts';
import type { FactValue, Flow, TargetState } from '../schema/flow-schema.ts';

/**
 * Where a run is.
 *
 * `offered` waits for yes or no; `away` is on a page that the step is not made for; `seeking`
 * looks for the step's target; `showing` has the step on screen; `waiting` is a `wait` step.
 */
export type Phase = 'offered' | 'away' | 'seeking' | 'showing' | 'waiting' | 'ended';
export type EndReason = 'completed' | 'exited' | 'dismissed' | 'failed';

/** One flow on the stack: the last frame is the one that runs. */
export interface Frame {
  readonly flow: string;
  readonly step: string;
  /** Answers of this flow's `ask` steps and results of its subflows. `null`: asked and skipped. */
  readonly facts: Readonly<Record<string, FactValue | null>>;
  /** Visible steps so far, the current one last. */
  readonly history: readonly string[];
  /** Every visible step that was ever shown in this frame, for `seen`. */
  readonly seen: readonly string[];
}

export interface Run {
  readonly flow: string;
  /** `Flow.version` when the run began or was last carried over. */
  readonly version: number;
  readonly frames: readonly Frame[];
  readonly phase: Phase;
  readonly end?: EndReason;
  /** Set aside by the citizen: a way to resume is shown, nothing else. */
  readonly paused: boolean;
  /** How the current step's target stands: `docked` shows the step without a pointer. */
  readonly pointer: 'none' | 'found' | 'docked';
  /** The step's `done` condition was already true when it was shown. */
  readonly alreadyDone: boolean;
  /** The `done` condition was last seen not true, so becoming true counts. */
  readonly armed: boolean;
  /** Every step that was ever shown, in order, a subflow's as `subflow/step`: each counts once. */
  readonly reached: readonly string[];
  /** The flow's page that was open at the last event. */
  readonly page: string | null;
  /** The run's first day, `YYYY-MM-DD`, local time. */
  readonly day: string;
}

/** What tells that an element is the target: a finder that matches, or likeness to the fingerprint. */
export type FoundBy = 'finder' | 'fingerprint';

/** What a target looks like now. A state that cannot be told is `null`: unknown. */
export interface TargetReading {
  /** One visible element is the target, and surely so. */
  readonly found: boolean;
  /** Which finder matched, from 0; the number of finders for the fingerprint; -1 when not found. */
  readonly rank: number;
  /** @default 'finder' */
  readonly by?: FoundBy;
  /** Traits of the fingerprint that the element no longer has as they were. */
  readonly drift?: readonly Trait[];
  /** Why it was refused: a code of the locator. */
  readonly reason?: string;
  readonly states: Readonly<Record<TargetState, boolean | null>>;
}

/**
 * The page as one event sees it. Readings are made when first asked for and stay the same for the
 * whole event, so a transition works on one frozen picture without reading what no rule needs.
 */
export interface Snapshot {
  /** Id of the flow's page that is open, or `null`. */
  page(flow: Flow): string | null;
  target(flow: Flow, targetId: string): TargetReading;
  /** Facts set by the portal with `Handrail.setFacts`. */
  readonly hostFacts: Readonly<Record<string, FactValue>>;
}

export type GuideEvent =
  /** Offers the flow (phase `offered`), or starts it straight away. */
  | { type: 'START'; offer?: boolean }
  | { type: 'NEXT' }
  | { type: 'BACK' }
  /** An `ask` step's choice; survey answers leave the step the same way, with no value kept. */
  | { type: 'ANSWER'; value?: string }
  /**
   * Anything on the page or among the portal's facts changed. `clicked`: the step's target was
   * clicked. `loaded`: this document is new, so nothing of the run is on screen yet.
   */
  | { type: 'CHANGE'; clicked?: boolean; loaded?: boolean }
  | { type: 'TIMER'; timer: TimerId }
  /** `later` sets the run aside; `end` dismisses it. */
  | { type: 'CLOSE'; how: 'later' | 'end' }
  | { type: 'RESUME' };

export type TimerId = 'seek' | 'lost' | 'wait';

export type Effect =
  /** Start a timer. `visible`: only time in which the page is visible counts. */
  | { type: 'schedule'; timer: TimerId; afterMs: number; visible: boolean }
  | { type: 'cancel'; timer: TimerId }
  | { type: 'emit'; event: FlowFact }
  /** A step, away card or message came on screen: say it once, politely. */
  | { type: 'announce' }
  | { type: 'persist' };

/**
 * What happened, for analytics; the edge adds ids, language and time. A step of a subflow is
 * written `subflow/step`.
 */
export type FlowFact =
  | { kind: 'flow.offered' | 'flow.declined' | 'flow.started' | 'flow.resumed' }
  /** The first time in a run. `from`: the step reached before. `position`: place in the flow, from 1. */
  | { kind: 'step.reached'; step: string; from?: string; position: number }
  /** Left forwards, the first time in a run. */
  | { kind: 'step.done'; step: string }
  | { kind: 'step.back'; step: string }
  | {
      kind: 'target.found';
      step: string;
      rank: number;
      by?: FoundBy;
      drift?: readonly Trait[];
    }
  | { kind: 'target.missed'; step: string; reason: string }
  | { kind: 'flow.ended'; how: EndReason; step: string };
