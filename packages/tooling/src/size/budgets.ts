/**
 * How much a citizen's browser may load before help is on the screen. Rural lines and prepaid data
 * are why: raise a limit only with a reason in the changelog, and lower it when you can.
 */
export interface Budget {
  readonly name: string;
  /** Which files count together: a list in `chunks.json`, which the build writes. */
  readonly chunks:
    'loader' | 'firstStep' | 'firstFingerprint' | 'collectorClient' | 'clientWithStruggle';
  /** Brotli at its highest quality, each file alone, as a web server sends them. */
  readonly limitBytes: number;
  /** The same with gzip at its highest, for those whose web server has no Brotli. */
  readonly gzipLimitBytes?: number;
}

export const budgets: readonly Budget[] = [
  { name: 'loader', chunks: 'loader', limitBytes: 2000 },
  { name: 'first step', chunks: 'firstStep', limitBytes: 22_000 },
  // Where no finder gives the step's target, what recognises it by its fingerprint comes too. The aim
  // is 26,000; this holds what is reached. To know a control in a table row at once, and never that of
  // another row, takes 400 of it.
  { name: 'first fingerprint', chunks: 'firstFingerprint', limitBytes: 31_000 },
  {
    name: 'collector client',
    chunks: 'collectorClient',
    limitBytes: 1250,
    gzipLimitBytes: 2000,
  },
  // In place of the client alone, where the script tag asks for struggle signals.
  {
    name: 'client, struggle',
    chunks: 'clientWithStruggle',
    limitBytes: 2720,
    gzipLimitBytes: 3000,
  },
];
