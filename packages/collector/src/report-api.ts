/** The shape of what the server answers and the dashboard shows. */

/** A number that may be shown; `null` stands for "fewer than `minCount`", which may be none. */
export type Count = number | null;

/** One line of `GET /v1/flows`. */
export interface FlowSummary {
  readonly flow: string;
  readonly offered: Count;
  readonly started: Count;
  readonly completed: Count;
  readonly completedShare: number | null;
  /** Versions and languages with enough runs to be shown alone. */
  readonly versions: readonly number[];
  readonly langs: readonly string[];
}

/** How well the target of a step is found. */
export interface TargetHealth {
  readonly targetFound: Count;
  readonly targetMissed: Count;
  readonly missedBy: readonly { readonly reason: string; readonly count: Count }[];
  /** How many of `targetFound` no finder found. */
  readonly foundByFingerprint: Count;
  /** What has changed of the target, by trait of its fingerprint; one finding may count for several. */
  readonly drifted: readonly { readonly trait: string; readonly count: Count }[];
}

/** One step of a funnel. */
export interface FunnelStep extends TargetHealth {
  readonly step: string;
  /** Runs in which the step came on screen. */
  readonly reached: Count;
  /** `reached` as a share of the runs started. */
  readonly shareOfStarted: number | null;
  /** Runs in which it was completed. */
  readonly done: Count;
  /** Runs that reached it and got no further: no later step, not completed. */
  readonly left: Count;
  readonly leftShare: number | null;
  /** Times that someone went back from it. */
  readonly back: Count;
  /** Median time to complete it; `null` when too few did. */
  readonly medianMs: number | null;
}

/** What `GET /v1/flows/:id/funnel` answers, beside the flow and the period. */
export interface Funnel {
  /** Counts below this are `null`. */
  readonly minCount: number;
  readonly offered: Count;
  readonly declined: Count;
  readonly started: Count;
  readonly resumed: Count;
  readonly steps: readonly FunnelStep[];
  readonly ends: readonly { readonly how: string; readonly count: Count }[];
  readonly questions: readonly {
    readonly step: string;
    readonly question: string;
    readonly answered: Count;
    readonly answers: readonly { readonly value: number | string; readonly count: Count }[];
  }[];
  readonly help: readonly { readonly help: string; readonly count: Count }[];
  readonly errors: readonly { readonly code: string; readonly count: Count }[];
}

/** `part` of `whole` as 0–1, from counts that may be shown, so it gives away no more than they. */
export function shareOf(part: Count, whole: Count): number | null {
  if (part === null || whole === null || whole === 0) return null;
  return Math.min(1, part / whole);
}
