import type { Fingerprint } from '@handrail/locator';
import { pageOf } from '../identity/index.ts';

export const DISMISSALS_VERSION = 1;

/** Somebody's word that a finding is no problem, with the reason. */
export interface Dismissal {
  readonly rule: string;
  /** Address of the page it was found on, without query. */
  readonly url: string;
  /** The locator's description of the element; null for the page as a whole. */
  readonly fingerprint: Fingerprint | null;
  /** What was judged: when it changes, the dismissal no longer counts. */
  readonly state: string;
  readonly reason: string;
  /** Who says so. */
  readonly by: string;
  /** Day on which it was said: "2026-11-22". */
  readonly at: string;
  /** Last day on which it counts. @default for ever */
  readonly until?: string | undefined;
}

/** The file that a team shares, by git for instance. */
export interface DismissalFile {
  readonly version: typeof DISMISSALS_VERSION;
  readonly dismissals: readonly Dismissal[];
}

/** Both lists as one: of two for the same finding, the later in `more` counts. */
export function mergeDismissals(
  known: readonly Dismissal[],
  more: readonly Dismissal[],
): readonly Dismissal[] {
  const byKey = new Map([...known, ...more].map((each) => [keyOf(each), each]));
  return [...byKey.values()];
}

function keyOf({ rule, url, fingerprint }: Dismissal): string {
  return [rule, pageOf(url), ...traitsOf(fingerprint)].join('\n');
}

function traitsOf(fingerprint: Fingerprint | null): readonly string[] {
  return Object.entries(fingerprint ?? {})
    .map((entry) => JSON.stringify(entry))
    .sort();
}
