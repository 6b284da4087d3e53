import type { Tally } from '../../../locator/src/fingerprint/model.ts';
import type { PageFit } from '../../../locator/src/fingerprint/page-guard.ts';
import type { Fingerprint } from '../../../locator/src/fingerprint/types.ts';

/**
 * `kept`: the element is on the new page. `removed`: it is not. `otherpage`, `lookalike`: it was looked
 * up on another page of its site, which has nothing like it, or something like it. `synthetic`: it was
 * on the page until `withoutTarget` took it away.
 */
export type Kind = 'kept' | 'removed' | 'otherpage' | 'lookalike' | 'synthetic';

/** A candidate of the short list; an array, for there are hundreds of thousands. */
export type Row = readonly [
  levels: readonly number[],
  /** 2: the very element; 1: its wrapper or its content; 0: another. */
  same: number,
  /** Index of the first candidate that contains it; -1 without one. */
  parent: number,
  likeness: number,
];

/** What the search saw of one page for one fingerprint; a line of the collected file. */
export interface LookUp {
  readonly pair: string;
  readonly site: string;
  readonly stratum: string;
  readonly kind: Kind;
  /** On a second or third other page: more to learn from, but left out of the figures. */
  readonly extra?: boolean | undefined;
  /** The target's mark. */
  readonly id: string;
  readonly fp: Fingerprint;
  /** How many competed in all. */
  readonly n: number;
  /** Of all that competed: how many at each level of each trait on sight. */
  readonly tally: Tally;
  readonly page: PageFit;
  /** Whether the element itself was on the short list. */
  readonly truthIn: boolean;
  /** The short list, as the weights of the day ranked it. */
  readonly c: readonly Row[];
}
