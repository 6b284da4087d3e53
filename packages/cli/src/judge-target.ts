import type { FingerprintReport, TargetReport } from './page/reports.ts';

/**
 * What guidance would do with a target on this page.
 *
 * - `found`: it points at it, and nothing speaks against it.
 * - `aged`: it is found, by a later finder, by likeness alone, or its fingerprint has aged.
 * - `unsure`: only likeness speaks for it, and not enough; or finders and fingerprint disagree.
 * - `missing`: it is not found.
 */
export type Outcome = 'found' | 'aged' | 'unsure' | 'missing';

export function judgeTarget({ finders, fingerprint }: TargetReport): Outcome {
  if (finders?.status === 'found') {
    if (fingerprint?.isFindersChoice === false) return 'unsure';
    const isAged = fingerprint && (fingerprint.status !== 'found' || hasDrifted(fingerprint));
    return finders.rank > 0 || isAged ? 'aged' : 'found';
  }
  if (fingerprint?.status !== 'found') return fingerprint?.status ?? 'missing';
  return finders || hasDrifted(fingerprint) ? 'aged' : 'found';
}

/** Where it stands changes with every line of text above it, and says nothing of the element. */
function hasDrifted({ drift }: FingerprintReport): boolean {
  return drift.some((trait) => !['nth', 'at', 'sibling'].includes(trait));
}
