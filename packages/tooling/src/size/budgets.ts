/**
 * How much a citizen's browser may load before help is on the screen. Rural lines and prepaid data
 * are why: raise a limit only with a reason in the changelog, and lower it when you can.
 */
export interface Budget {
  readonly name: string;
  /** Which files count together: a list in `chunks.json`, which the build writes. */
  readonly chunks: 'loader' | 'firstStep' | 'firstFingerprint' | 'collectorClient' | 'struggle';
  /** Brotli at its highest quality, each file alone, as a web server sends them. */
  readonly limitBytes: number;
}

export const budgets: readonly Budget[] = [
  { name: 'loader', chunks: 'loader', limitBytes: 2000 },
  { name: 'first step', chunks: 'firstStep', limitBytes: 22_000 },
  // Where no finder gives the step's target, what recognises it by its fingerprint comes too. The aim
  // is 26,000; this holds what is reached.
  { name: 'first fingerprint', chunks: 'firstFingerprint', limitBytes: 30_900 },
  { name: 'collector client', chunks: 'collectorClient', limitBytes: 2500 },
  // Only where the script tag asks for struggle signals and consent is on.
  { name: 'struggle signals', chunks: 'struggle', limitBytes: 1800 },
];
