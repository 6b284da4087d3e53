/** One look-up, as the measuring runner writes it. */
export interface Attempt {
  readonly pair: string;
  readonly site: string;
  readonly stratum: string;
  readonly id: string;
  /**
   * `kept`: the control is on the new page. `removed`: it is not. `otherpage`, `lookalike`: it was
   * looked up on another page of its site, which has nothing like it, or something like it.
   */
  readonly kind: 'kept' | 'removed' | 'otherpage' | 'lookalike' | 'shared';
  /** Did the locator answer with an element? */
  readonly found: boolean;
  /** Is it the right one? 2: the very element; 1: its wrapper or its content; 0: no. */
  readonly same: number;
  /** The same of the locator's best guess; missing where it tells none. */
  readonly best?: number;
  /** In [0, 1]. */
  readonly conf: number;
  /** Milliseconds of the look-up. */
  readonly ms: number;
  /** Milliseconds of the description; missing in look-ups on other pages. */
  readonly dms?: number;
  /** Characters of the description's JSON. */
  readonly size?: number;
  readonly err?: string | null;
  readonly derr?: string | null;
  readonly src?: string;
  readonly truth?: string | null;
  readonly got?: string | null;
  readonly why?: string;
}

/** What one locator did. */
export interface Run {
  readonly name: string;
  readonly attempts: readonly Attempt[];
  readonly seconds: number;
  /** When, as ISO text: times of different hours of one machine hardly compare. */
  readonly measuredAt: string;
  readonly isCached: boolean;
}
