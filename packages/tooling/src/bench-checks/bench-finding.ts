import type { Finding } from '@handrail/checks';

/** A finding as the measuring runner takes it. */
export interface BenchFinding {
  readonly rule: string;
  readonly selector: string;
  readonly impact: null;
  readonly level: string;
  readonly source: string;
}

export function toBench({ rule, place, level, source }: Finding): BenchFinding {
  return { rule, selector: place.path.join(' >>> '), impact: null, level, source };
}
