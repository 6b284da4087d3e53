import { groupBy } from '../group-by.ts';
import type { Row } from '../privacy/rows.ts';
import { countBy, ofKind, sumOf } from './sums.ts';

/**
 * Steps by their place in the flow; those whose place is unknown come last.
 *
 * All steps of a subflow have the place of the step that calls it. Among steps of one place, that
 * one comes first which is reached least from the others: chains of `from` tell their order.
 */
export function orderSteps(rows: readonly Row[], positions: ReadonlyMap<string, number>): string[] {
  const reached = ofKind(rows, 'step.reached');
  const steps = countBy(reached, ({ step }) => step).map(([step]) => step);
  return [...groupBy(steps, (step) => positions.get(step) ?? Number.MAX_SAFE_INTEGER)]
    .sort(([a], [b]) => a - b)
    .flatMap(([, ofPlace]) => orderByChain(ofPlace, reached));
}

function orderByChain(steps: readonly string[], reached: readonly Row[]): string[] {
  const left = [...steps];
  const ordered: string[] = [];
  while (left.length > 0) {
    const fromOthers = (step: string) =>
      sumOf(
        reached,
        (row) => row.step === step && row.detail !== step && left.includes(row.detail),
      );
    const share = (step: string) => fromOthers(step) / sumOf(reached, (row) => row.step === step);
    // The sort is stable, and `steps` come most reached first.
    const [next] = [...left].sort((a, b) => share(a) - share(b));
    if (next === undefined) break;
    ordered.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return ordered;
}
