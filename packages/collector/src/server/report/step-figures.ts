import { shareOf, type Count, type StepFigures } from '../../report-api.ts';
import type { Row } from '../privacy/rows.ts';
import { BUCKETS, medianOf } from '../store/histogram.ts';
import type { Show } from './show.ts';
import { ofKind, sumOf } from './sums.ts';

/** Figures of one step among the rows of a group of runs. */
export function createStepFigures(
  step: string,
  rows: readonly Row[],
  options: { readonly show: Show; readonly started: Count },
): StepFigures {
  const { show, started } = options;
  const ofReached = ofKind(rows, 'step.reached');
  const reached = sumOf(ofReached, (row) => row.step === step);
  const reachedShown = show(reached);
  // Where part of the events was lost, fewer may have come than went on.
  const left = reached === 0 ? show(0) : show(Math.max(0, reached - wentOn(step, rows)));
  const times = new Array<number>(BUCKETS).fill(0);
  for (const row of ofKind(rows, 'step.done'))
    if (row.step === step) times[row.bucket] = (times[row.bucket] ?? 0) + row.count;
  return {
    step,
    reached: reachedShown,
    shareOfStarted: shareOf(reachedShown, started),
    left,
    leftShare: shareOf(left, reachedShown),
    medianMs: medianOf(times),
  };
}

/** Runs that reached a later step from this one, or were completed here. */
function wentOn(step: string, rows: readonly Row[]): number {
  const reached = ofKind(rows, 'step.reached');
  // A client that does not say which step came before: a step that was completed led on.
  if (!reached.some(({ detail }) => detail !== ''))
    return sumOf(ofKind(rows, 'step.done'), (row) => row.step === step);
  return (
    sumOf(reached, ({ detail }) => detail === step) +
    sumOf(
      ofKind(rows, 'flow.ended'),
      ({ step: at, detail }) => at === step && detail === 'completed',
    )
  );
}
