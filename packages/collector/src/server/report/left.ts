import type { Row } from '../privacy/rows.ts';
import { groupBy } from '../group-by.ts';
import { ofKind, sumOf } from './sums.ts';

/** Runs that reached a step and got no further, and of how many that is known. */
export interface Left {
  readonly left: number;
  readonly of: number;
}

/**
 * Among so many times the least count that is shown, those who went on unseen are few.
 */
const MANY = 3;

/**
 * How many got no further than a step.
 *
 * Where small counts are hidden, a span in which nobody is seen to go on says little: all may have
 * gone on, by ways that too few took to be shown. It counts only where so many reached the step
 * that the hidden ones make no great difference; otherwise a step before hidden ones would look
 * as if everybody had given up there.
 *
 * @param minCount the least count that is shown; 1 hides nothing.
 */
export function findLeft(step: string, rows: readonly Row[], minCount: number): Left {
  const hasDetails = ofKind(rows, 'step.reached').some(({ detail }) => detail !== '');
  let [left, of] = [0, 0];
  for (const span of groupBy(rows, ({ from }) => from).values()) {
    const reached = sumOf(ofKind(span, 'step.reached'), (row) => row.step === step);
    const on = wentOn(step, span, hasDetails);
    const isKnown = minCount <= 1 || on > 0 || reached >= MANY * minCount;
    if (!isKnown) continue;
    left += reached - on;
    of += reached;
  }
  // Where part of the events was lost, fewer may have come than went on.
  return { left: Math.max(0, left), of };
}

/** Runs that reached a later step from this one, or were completed here. */
function wentOn(step: string, rows: readonly Row[], hasDetails: boolean): number {
  // A client that does not say which step came before: a step that was completed led on.
  if (!hasDetails) return sumOf(ofKind(rows, 'step.done'), (row) => row.step === step);
  return (
    sumOf(ofKind(rows, 'step.reached'), ({ detail }) => detail === step) +
    sumOf(
      ofKind(rows, 'flow.ended'),
      ({ step: at, detail }) => at === step && detail === 'completed',
    )
  );
}
