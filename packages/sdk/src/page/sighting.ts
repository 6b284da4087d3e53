import type { Trait } from '@handrail/flow';
import type { MissReason } from '@handrail/locator';

/** What the page shows of a target now: an element, or why there is none. */
export interface Sighting {
  readonly element?: Element;
  /** The frame elements around it, from the outermost in. */
  readonly frames?: readonly Element[];
  /** Which finder matched; the number of finders where the fingerprint did. */
  readonly rank?: number;
  readonly by?: 'fingerprint';
  readonly drift?: readonly Trait[];
  readonly reason?: MissReason | 'uncertain';
  /**
   * Whether it is on the page, where that is not to be told from the reason; `null` while it is still
   * being searched for.
   *
   * @default false
   */
  readonly present?: boolean | null;
}
