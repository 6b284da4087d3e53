import { TRAITS, type CollectorEvent, type Trait } from '@handrail/flow/events';

type Found = Extract<CollectorEvent, { kind: 'target.found' }>;

/** How a target was found, as words. */
export interface HowFound {
  readonly by: 'finder' | 'fingerprint';
  readonly drift: readonly Trait[];
}

/**
 * How a target was found in one word of the dictionary: "fingerprint name path". Empty for a finder
 * and nothing changed, as rows from before fingerprints are. The order of the traits is ours, so that
 * one change of a portal is one row however a client lists it.
 */
export function foundDetail({ by = 'finder', drift = [] }: Pick<Found, 'by' | 'drift'>): string {
  if (by === 'finder' && drift.length === 0) return '';
  return [by, ...TRAITS.filter((trait) => drift.includes(trait))].join(' ');
}

/** Reads what `foundDetail` wrote. */
export function readFoundDetail(detail: string): HowFound {
  const [by, ...words] = detail.split(' ');
  return {
    by: by === 'fingerprint' ? by : 'finder',
    drift: TRAITS.filter((trait) => words.includes(trait)),
  };
}
