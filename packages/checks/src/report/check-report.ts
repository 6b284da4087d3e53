import type { CriterionId, WcagLevel } from '../contract/criteria.ts';
import type { Finding } from '../contract/finding.ts';

/** What a person decided about a finding. */
export interface ReportedDismissal {
  readonly reason: string;
  readonly by: string;
  /** Date and time, ISO 8601. */
  readonly at: string;
}

/** A finding as a report tells it. */
export interface ReportedFinding extends Finding {
  /** Short and the same in the next run as long as rule, page and element are: for tools that follow a finding. */
  readonly id: string;
  /** Compared with the baseline; `none` without one. */
  readonly state: 'new' | 'known' | 'none';
  /** Why it does not count; null if nobody said so. */
  readonly dismissal: ReportedDismissal | null;
}

/** A finding of the baseline that was not found any more. */
export interface GoneFinding {
  readonly rule: string;
  /** Path of the page. */
  readonly page: string;
  readonly name: string;
}

export interface CheckedPage {
  /** Address as asked for, without query values that may be secret. */
  readonly url: string;
  readonly title: string;
  readonly findings: readonly ReportedFinding[];
  /** Rules that could not run here, with the reason. */
  readonly notChecked: readonly { readonly rule: string; readonly reason: string }[];
  /** Frames of other origins, as selectors. */
  readonly unreadFrames: readonly (readonly string[])[];
}

/** A rule that ran on at least one page. */
export interface RanRule {
  readonly id: string;
  readonly source: 'handrail' | 'axe';
  readonly wcag: readonly CriterionId[];
  /** What the rule says of itself, for rules without words of ours. */
  readonly help?: string | undefined;
}

/** What fails a run: findings that are new, errors, errors and warnings, or nothing. */
export const FAIL_ON = ['new', 'error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** One run over one or more pages, as data: what all reports are made from. */
export interface CheckReport {
  readonly tool: {
    readonly name: string;
    readonly version: string;
    /** Version of axe-core. */
    readonly axe: string;
    /** Name and version of the browser. */
    readonly browser: string;
  };
  /** Date and time, ISO 8601. */
  readonly startedAt: string;
  /** Whether keys were pressed, the window resized and so on. */
  readonly isDriven: boolean;
  /** Whether the page was read as somebody had it open, in the panel. @default false */
  readonly isPanel?: boolean | undefined;
  /** The level that the portal aims at; rules above it are left out. */
  readonly level: WcagLevel;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly failOn: FailOn;
  readonly pages: readonly CheckedPage[];
  /** Pages that could not be checked. */
  readonly failures: readonly { readonly url: string; readonly reason: string }[];
  readonly rules: readonly RanRule[];
  /** Known before, and not found any more. */
  readonly gone: readonly GoneFinding[];
}
