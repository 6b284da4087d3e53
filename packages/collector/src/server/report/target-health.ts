import type { TargetHealth } from '../../report-api.ts';
import type { Row } from '../privacy/rows.ts';
import { countBy, ofKind, sumOf } from './sums.ts';
import type { Show } from './show.ts';

/** How often the target of one step was found or missed, from the rows of that step. */
export function countTargets(rows: readonly Row[], show: Show) {
  const found = ofKind(rows, 'target.found');
  return {
    targetFound: show(sumOf(found)),
    targetMissed: show(sumOf(ofKind(rows, 'target.missed'))),
    foundByFingerprint: show(sumOf(found, ({ detail }) => detail === 'fingerprint')),
  };
}

/** How well the target of one step is found, from the rows of that step. */
export function createTargetHealth(rows: readonly Row[], show: Show): TargetHealth {
  const found = ofKind(rows, 'target.found');
  const missed = ofKind(rows, 'target.missed');
  const drifted = countBy(ofKind(rows, 'target.drift'), ({ detail }) => detail);
  return {
    ...countTargets(rows, show),
    // No reason: of those that are too few to be told alone.
    missedBy: countBy(
      missed.filter(({ part }) => part !== ''),
      ({ part }) => part,
    ).map(([reason, count]) => ({ reason, count: show(count) })),
    // Rounded by itself a trait could seem to have changed oftener than the target was found.
    drifted: drifted
      .map(([trait, count]) => ({
        trait,
        count: show(Math.min(count, sumOf(found))),
      }))
      .filter(({ count }) => count !== null),
  };
}
