import { shareOf, type Count, type StepFigures } from '../../report-api.ts';
import type { Row } from '../privacy/rows.ts';
import { BUCKETS, medianOf } from '../store/histogram.ts';
import { findLeft } from './left.ts';
import type { Show } from './show.ts';
import { ofKind, sumOf } from './sums.ts';

/** Figures of one step among the rows of a group of runs. */
export function createStepFigures(
  step: string,
  rows: readonly Row[],
  options: { readonly show: Show; readonly started: Count; readonly minCount: number },
): StepFigures {
  const { show, started, minCount } = options;
  const ofReached = ofKind(rows, 'step.reached');
  const reached = sumOf(ofReached, (row) => row.step === step);
  const reachedShown = show(reached);
  const { left: leftThere, of } = findLeft(step, rows, minCount);
  const left = of === 0 ? show(0) : show(leftThere);
  const times = new Array<number>(BUCKETS).fill(0);
  for (const row of ofKind(rows, 'step.done'))
    if (row.step === step) times[row.bucket] = (times[row.bucket] ?? 0) + row.count;
  return {
    step,
    reached: reachedShown,
    shareOfStarted: shareOf(reachedShown, started),
    left,
    leftShare: shareOf(left, show(of)),
    medianMs: medianOf(times),
  };
}
