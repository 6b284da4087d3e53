/**
 * The shape of what the server answers and the dashboard shows, and which questions can be asked.
 *
 * Each route answers JSON, and the same figures as CSV under the same path with `.csv` at its end
 * (`/v1/flows/apply/funnel.csv?lang=es`), from the same protected figures.
 */
import type { Device } from '@handrail/flow/events';

/**
 * A number that may be shown; `null` stands for one that is not: too few people (which may be
 * none), or one that would give away another figure.
 */
export type Count = number | null;
/** A part of a whole, 0–1, made from shown counts only; `null` where either is hidden or zero. */
export type Share = number | null;

/** What a figure can be split or filtered by, one at a time. */
export const GROUP_DIMENSIONS = ['lang', 'device', 'version'] as const;
export type GroupDimension = (typeof GROUP_DIMENSIONS)[number];

/**
 * Whether figures over time are by day (`minCount` 1) or by whole ISO weeks, from Monday (all
 * others); `ReportHead.unitDays` says by how many.
 */
export type TimeUnit = 'day' | 'week';

/**
 * The routes and the parameters that each takes; any other parameter is answered with 400.
 *
 * `from` and `to` are days (`YYYY-MM-DD`, both included; default: the last 30 days). With
 * `minCount` above 1 they are widened to whole units of ISO weeks, and the answer says so in its own
 * `from` and `to`. `:id` is the id of a flow.
 */
export const REPORT_ROUTES = {
  /** `FlowList` */
  '/v1/flows': ['from', 'to', 'site'],
  /** `FunnelReport`. At most one of `version`, `lang` and `device`. */
  '/v1/flows/:id/funnel': ['from', 'to', 'site', 'version', 'lang', 'device'],
  /** `FunnelByReport`. `dimension` (needed): one of `GROUP_DIMENSIONS`. */
  '/v1/flows/:id/funnel-by': ['from', 'to', 'site', 'dimension'],
  /** `CompareReport`. `before` and `after` (both needed): two versions. */
  '/v1/flows/:id/compare': ['from', 'to', 'site', 'before', 'after'],
  /** `TargetsReport` */
  '/v1/flows/:id/targets': ['from', 'to', 'site'],
  /** `LiveReport`: the last 14 days, or this unit of weeks and the one before. */
  '/v1/flows/:id/live': ['site'],
  /** `StruggleReport` */
  '/v1/struggle': ['from', 'to', 'site'],
  /** `SurveyReport`. `flow`: one only. */
  '/v1/surveys': ['from', 'to', 'site', 'flow'],
  /** `FindingsReport` */
  '/v1/findings': ['from', 'to', 'site'],
  /** `VisitorsReport` */
  '/v1/visitors': ['from', 'to', 'site'],
} as const satisfies Record<string, readonly string[]>;
export type ReportRoute = keyof typeof REPORT_ROUTES;

/** What every answer begins with. */
export interface ReportHead {
  /** The days that the figures are about, both included: those asked for, or whole units. */
  readonly from: string;
  readonly to: string;
  /** Only when asked for. */
  readonly site?: string | undefined;
  /** Counts of fewer people are `null`. 1: nothing is hidden or rounded. */
  readonly minCount: number;
  /** Counts are multiples of this; 1 when nothing is rounded. */
  readonly roundTo: number;
  readonly unit: TimeUnit;
  /**
   * Days of one unit: 1, or 7 for each week of it. Units of weeks are counted from Monday,
   * 1970-01-05. Visitors and findings are by the week, however long units are.
   */
  readonly unitDays: number;
}

/** `GET /v1/flows` */
export interface FlowList extends ReportHead {
  /** The busiest first. */
  readonly flows: readonly FlowSummary[];
  /** Events that browsers say they lost. */
  readonly dropped: Count;
}

/** One line of `GET /v1/flows`. */
export interface FlowSummary {
  readonly flow: string;
  readonly offered: Count;
  readonly started: Count;
  readonly completed: Count;
  readonly completedShare: Share;
  /** Versions, languages and device classes with enough runs to be shown alone. Newest first. */
  readonly versions: readonly number[];
  readonly langs: readonly string[];
  readonly devices: readonly Device[];
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

/** What is told of a step for each group of runs. */
export interface StepFigures {
  readonly step: string;
  /** Runs in which the step came on screen. */
  readonly reached: Count;
  /** `reached` as a share of the runs started. */
  readonly shareOfStarted: Share;
  /**
   * Runs that reached it and got no further: no later step, not completed. Weeks in which those who
   * went on are hidden do not count, unless many more reached the step than can be hidden.
   */
  readonly left: Count;
  /** `left` as a share of those who reached the step in the weeks that count. */
  readonly leftShare: Share;
  /** Median time to complete it; `null` when too few did. */
  readonly medianMs: number | null;
}

/** One step of a funnel. */
export interface FunnelStep extends StepFigures, TargetHealth {
  /** Runs in which it was completed. */
  readonly done: Count;
  /** Times that someone went back from it. */
  readonly back: Count;
}

/** What happened in the runs of one flow. Steps in their order, others by how often. */
export interface Funnel {
  readonly offered: Count;
  readonly declined: Count;
  readonly started: Count;
  readonly resumed: Count;
  readonly completed: Count;
  readonly completedShare: Share;
  readonly steps: readonly FunnelStep[];
  readonly ends: readonly { readonly how: string; readonly count: Count }[];
  readonly questions: readonly Question[];
  readonly help: readonly { readonly help: string; readonly count: Count }[];
  readonly errors: readonly { readonly code: string; readonly count: Count }[];
}

export interface Question {
  readonly step: string;
  readonly question: string;
  readonly answered: Count;
  /** On a scale from its low end; choices by the alphabet. */
  readonly answers: readonly { readonly value: number | string; readonly count: Count }[];
}

/** `GET /v1/flows/:id/funnel` */
export interface FunnelReport extends ReportHead, Funnel {
  readonly flow: string;
  /** At most one of these, as asked for. */
  readonly version?: number | undefined;
  readonly lang?: string | undefined;
  readonly device?: Device | undefined;
}

/** The runs of one language, device class or version. */
export interface FunnelGroup {
  /** The language, the device class, or the version as digits. */
  readonly group: string;
  readonly started: Count;
  readonly completed: Count;
  readonly completedShare: Share;
  /** The same steps in the same order in every group. */
  readonly steps: readonly StepFigures[];
}

/** `GET /v1/flows/:id/funnel-by` */
export interface FunnelByReport extends ReportHead {
  readonly flow: string;
  readonly dimension: GroupDimension;
  /** Groups with enough runs to be shown, the largest first; versions newest first. */
  readonly groups: readonly FunnelGroup[];
}

/** Runs of one version, and the share of them that were completed. */
export interface VersionFigures {
  readonly version: number;
  readonly started: Count;
  readonly completed: Count;
  readonly share: Share;
  /** 95% interval of the share (Wilson score), widened by what rounding hides; `null` when too few. */
  readonly low: Share;
  readonly high: Share;
  /** First day (or of the first unit) of the period with runs to show: where to draw a marker. */
  readonly since: string | null;
}

/** `GET /v1/flows/:id/compare` */
export interface CompareReport extends ReportHead {
  readonly flow: string;
  readonly before: VersionFigures;
  readonly after: VersionFigures;
  /** Share after minus share before, −1 to 1; `null` when either is hidden. */
  readonly difference: number | null;
  /** 95% interval of the difference (Newcombe's hybrid score), widened by what rounding hides. */
  readonly low: number | null;
  readonly high: number | null;
  /** `too-few`: fewer runs than `enough` in one of them, so no interval is given. */
  readonly verdict: 'more-complete' | 'fewer-complete' | 'no-clear-difference' | 'too-few';
  /** Runs that each version needs before an interval is given. */
  readonly enough: number;
  /** Both versions over time. */
  readonly over: readonly {
    /** First day of the span. */
    readonly from: string;
    readonly before: SpanFigures;
    readonly after: SpanFigures;
  }[];
}
export interface SpanFigures {
  readonly started: Count;
  readonly completed: Count;
  readonly share: Share;
}

/** `GET /v1/flows/:id/targets` */
export interface TargetsReport extends ReportHead {
  readonly flow: string;
  readonly steps: readonly StepTargets[];
}
export interface StepTargets extends TargetHealth {
  readonly step: string;
  /** `targetMissed` of found and missed. */
  readonly missedShare: Share;
  /** `foundByFingerprint` of found. */
  readonly fingerprintShare: Share;
  /** One entry per `unit` of the period, oldest first, also where nothing happened. */
  readonly over: readonly {
    readonly from: string;
    readonly targetFound: Count;
    readonly targetMissed: Count;
    readonly foundByFingerprint: Count;
    readonly missedShare: Share;
  }[];
}

/** `GET /v1/flows/:id/live` */
export interface LiveReport extends ReportHead {
  readonly flow: string;
  /** Newest first. */
  readonly spans: readonly {
    readonly from: string;
    readonly offered: Count;
    readonly started: Count;
    readonly completed: Count;
    readonly targetMissed: Count;
    readonly errors: Count;
  }[];
  /** First day of the span that `steps` and `errors` are about: the newest with any figure. */
  readonly newest: string | null;
  readonly steps: readonly {
    readonly step: string;
    readonly reached: Count;
    readonly targetMissed: Count;
  }[];
  readonly errors: readonly { readonly code: string; readonly count: Count }[];
}

/** How often a signal of struggle was seen. `rate` is per view of the page and may exceed 1. */
export interface SignalFigures {
  readonly signal: string;
  readonly count: Count;
  readonly rate: number | null;
}

/** `GET /v1/struggle` */
export interface StruggleReport extends ReportHead {
  /** The page with the highest rate first; pages without a rate last. */
  readonly pages: readonly StrugglePage[];
}
export interface StrugglePage {
  /** Template of an address, such as `/apply/{id}/income`. */
  readonly page: string;
  readonly views: Count;
  /** All signals of the page, on fields or not. */
  readonly total: Count;
  readonly rate: number | null;
  readonly signals: readonly SignalFigures[];
  readonly fields: readonly {
    readonly field: string;
    readonly total: Count;
    readonly rate: number | null;
    readonly signals: readonly SignalFigures[];
  }[];
}

/** `GET /v1/surveys` */
export interface SurveyReport extends ReportHead {
  /** Only when asked for. */
  readonly flow?: string | undefined;
  readonly questions: readonly (Question & {
    readonly flow: string;
    /** Mean of answers on a scale, from shown counts; `null` for choices and where any is hidden. */
    readonly mean: number | null;
  })[];
  readonly help: readonly HelpFigures[];
}
export interface HelpFigures {
  /** Empty: on pages, outside of flows. */
  readonly flow: string;
  readonly help: string;
  readonly opened: Count;
  readonly helpful: Count;
  readonly unhelpful: Count;
  /** `helpful` of both. */
  readonly helpfulShare: Share;
}

/** How many accessibility findings there were, by level. Of pages, not people: never hidden. */
export interface LevelFigures {
  readonly error: number;
  readonly warning: number;
  readonly manual: number;
}

/** `GET /v1/findings`. Where a page was checked several times in a span, the mean is taken. */
export interface FindingsReport extends ReportHead {
  /** Oldest first; only spans with findings. A page is carried on until it is reported again. */
  readonly over: readonly ({ readonly from: string } & LevelFigures)[];
  /** As last reported in the period; most errors first. */
  readonly pages: readonly ({ readonly page: string } & LevelFigures)[];
  readonly rules: readonly {
    readonly rule: string;
    readonly level: keyof LevelFigures;
    readonly count: number;
    /** Pages on which it was found. */
    readonly pages: number;
  }[];
}

/** `GET /v1/visitors`: an estimate, empty unless the collector counts visitors. */
export interface VisitorsReport extends ReportHead {
  /** Browsers per day cannot be joined to weeks: by week, this is the mean of its days. */
  readonly over: readonly { readonly from: string; readonly visitors: Count }[];
}

/** `part` of `whole` as 0–1, from counts that may be shown, so it gives away no more than they. */
export function shareOf(part: Count, whole: Count): Share {
  if (part === null || whole === null || whole === 0) return null;
  return Math.min(1, part / whole);
}
