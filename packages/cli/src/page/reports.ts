/** What the script in the page tells the command: plain data. */
import type {
  Attempt,
  Fingerprint,
  MissReason,
  Recognition,
  TargetDescription,
  Trait,
} from '@handrail/locator';

/** An element, for an author to recognise. Absent parts are empty. */
export interface Summary {
  readonly tag: string;
  readonly id: string;
  /** Its `name` attribute. */
  readonly field: string;
  /** Its accessible name. */
  readonly name: string;
  readonly isShown: boolean;
}

/** An element, and how sure it is the one, in [0, 1]. */
export interface Alike extends Summary {
  readonly confidence: number;
}

/** A fingerprint, or a sentence that says why there is none. */
export type Described =
  { readonly fingerprint: Fingerprint; readonly isInRow: boolean } | { readonly refusal: string };

/** What a fingerprint finds on the page it was made on. */
export interface Judgement {
  readonly status: Recognition['status'];
  readonly confidence: number;
  /** Found, and it is the element that was described. */
  readonly isSame: boolean;
  readonly best: Alike | null;
  readonly runnerUp: Alike | null;
  /** Sentences for an author. */
  readonly why: string;
}

/** A target of a flow to look for. */
export interface TargetToFind {
  readonly id: string;
  readonly target: TargetDescription & { readonly fingerprint?: Fingerprint | undefined };
}

export type FinderReport =
  | { readonly status: 'found'; readonly rank: number; readonly element: Summary }
  | { readonly status: 'missing'; readonly reason: MissReason; readonly tried: readonly Attempt[] };

export interface FingerprintReport {
  readonly status: Recognition['status'];
  readonly confidence: number;
  /** How much of the page guard agrees, in [0, 1]; null without one. */
  readonly page: number | null;
  readonly best: Alike | null;
  readonly runnerUp: Alike | null;
  readonly drift: readonly Trait[];
  /** Sentences for an author. */
  readonly why: string;
  /** Whether the finders gave the likeliest element; null where one of both gave none. */
  readonly isFindersChoice: boolean | null;
  /** The whole `seen` as it would be with what this one look saw; null without a proposal. */
  readonly additions: Fingerprint['seen'] | null;
}

export interface TargetReport {
  readonly id: string;
  /** Null where the target has no finders. */
  readonly finders: FinderReport | null;
  /** Null where the target has no fingerprint. */
  readonly fingerprint: FingerprintReport | null;
}

/** A link of a page, for a visit of the whole site. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
  readonly isDownload: boolean;
  /** It looks like a button: something happens. */
  readonly isButton: boolean;
}
