import { shareOf, type FunnelGroup, type GroupDimension } from '../../report-api.ts';
import type { Published } from '../privacy/rows.ts';
import { groupsIn } from './flow-list.ts';
import type { Show } from './show.ts';
import { createStepFigures } from './step-figures.ts';
import { completedIn, ofKind, sumOf } from './sums.ts';

/** The same funnel for each group; versions newest first, others the largest first. */
export function createFunnelBy(
  rows: Published,
  options: {
    readonly dimension: GroupDimension;
    readonly steps: readonly string[];
    readonly show: Show;
    /** The least count that is shown. */
    readonly minCount: number;
  },
): FunnelGroup[] {
  const { dimension, steps, show, minCount } = options;
  const ofGroups = rows.filter((row) => row.dimension === dimension);
  const groups = groupsIn(ofGroups);
  if (dimension === 'version') groups.sort((a, b) => Number(b) - Number(a));
  return groups.map((group) => {
    const own = ofGroups.filter((row) => row.group === group);
    const started = show(sumOf(ofKind(own, 'flow.started')));
    const completed = show(completedIn(own));
    return {
      group,
      started,
      completed,
      completedShare: shareOf(completed, started),
      steps: steps.map((step) => createStepFigures(step, own, { show, started, minCount })),
    };
  });
}
