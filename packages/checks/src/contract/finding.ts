import type { CriterionId } from './criteria.ts';
import type { Facts, Level } from './types.ts';

/** Where a finding is. Holds no value that a person typed. */
export interface Place {
  /** Address of the document, without query and fragment. */
  readonly url: string;
  /** CSS selectors from the outermost document inwards: one per frame or shadow host, then the element's. Empty for the page. */
  readonly path: readonly string[];
  /** The element's opening tag as written, shortened; '' for the page. */
  readonly html: string;
  /** What a person reads or hears of it, shortened. */
  readonly name: string;
  /** The part of the page: the nearest landmark or heading, '' if there is none. */
  readonly part: string;
}

/** One problem at one place, as data. */
export interface Finding {
  readonly rule: string;
  /** Whose rule it is. */
  readonly source: 'handrail' | 'axe';
  readonly level: Level;
  readonly wcag: readonly CriterionId[];
  readonly place: Place;
  readonly facts: Facts;
}

/** A finding in the page it was made in. */
export interface LiveFinding extends Finding {
  /** `null` for the page as a whole. */
  readonly element: Element | null;
}

/** What was looked at, what was found, and what was not looked at. */
export interface CheckResult<F extends Finding = Finding> {
  readonly findings: readonly F[];
  /** Rules that ran, ours and axe's. */
  readonly ran: readonly string[];
  /** Rules that could not run, with the reason: "focus" was not measured, or the rule failed. */
  readonly notChecked: readonly { readonly rule: string; readonly reason: string }[];
  /** Frames that nothing could be read of (other origins), as selectors. */
  readonly unreadFrames: readonly (readonly string[])[];
}
