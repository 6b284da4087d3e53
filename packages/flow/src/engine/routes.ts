/** Where exits lead: pure look-ups over one flow. */
import type { Exit, Flow, Step } from '../schema/flow-schema.ts';
import { evaluate, own, type Scope } from './evaluate.ts';

export type ExitTarget = string;

export function stepOf(flow: Flow, id: string): Step | undefined {
  return flow.steps.find((step) => step.id === id);
}

/** The exits of a step; without `next`, the following step or `@end`. */
export function exitsOf(flow: Flow, step: Step): readonly Exit[] {
  return step.next ?? [{ to: flow.steps[flow.steps.indexOf(step) + 1]?.id ?? '@end' }];
}

/** The first exit whose condition is true. A flow that passed validation always has one. */
export function chooseExit(step: Step, scope: Scope): ExitTarget {
  const exit = exitsOf(scope.flow, step).find(
    ({ when }) => !when || evaluate(when, scope) === true,
  );
  return exit ? exit.to : '@exit';
}

/**
 * The nearest step ahead that is made for `page`: breadth-first over exits that are not known to
 * be closed. Never past a question that was neither answered nor skipped, nor past a subflow,
 * because what follows depends on them.
 */
export function nearestAhead(from: Step, page: string, scope: Scope): Step | undefined {
  const queue = [from];
  const visited = new Set([from.id]);
  for (let step = queue.shift(); step; step = queue.shift()) {
    if (step !== from && step.page === page) return step;
    if (step.type === 'flow') continue;
    if (step.type === 'ask' && own(scope.frame.facts, step.id) === undefined) continue;
    for (const { when, to } of exitsOf(scope.flow, step)) {
      if (visited.has(to) || (when && evaluate(when, scope) === false)) continue;
      visited.add(to);
      const next = stepOf(scope.flow, to);
      if (next) queue.push(next);
    }
  }
  return undefined;
}

/**
 * How many visible steps lie ahead of `step`, or `null` where that depends on what nobody knows
 * yet: an open question, a subflow, or a condition on a page that is not open.
 */
export function countAhead(from: Step, now: Scope): number | null {
  const scope = { ...now, isAhead: true };
  let count = 0;
  let step: Step | undefined = from;
  const visited = new Set<string>();
  while (step) {
    if (visited.has(step.id) || step.type === 'flow') return null;
    visited.add(step.id);
    const exit: ExitTarget | null = foreseeExit(step, scope);
    if (exit === null) return null;
    step = stepOf(scope.flow, exit);
    if (step && !(step.skipWhen && evaluate(step.skipWhen, scope) === true)) count++;
  }
  return count;
}

function foreseeExit(step: Step, scope: Scope): ExitTarget | null {
  for (const { when, to } of exitsOf(scope.flow, step)) {
    const truth = when ? evaluate(when, scope) : true;
    if (truth === null) return null;
    if (truth) return to;
  }
  return null;
}
