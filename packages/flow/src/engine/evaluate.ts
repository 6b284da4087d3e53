import type { FactPredicate, FactValue, Flow, Predicate } from '../schema/flow-schema.ts';
import type { Frame, Snapshot } from './run.ts';

/** True, false or `null`: unknown. Unknown is never treated as true. */
export type Truth = boolean | null;

const MAX_NESTING = 64;

/** What a condition is judged by. */
export interface Scope {
  readonly flow: Flow;
  readonly frame: Frame;
  readonly snapshot: Snapshot;
  /** Judges by answers and facts alone: what the page is like now says nothing about later. */
  readonly isAhead?: boolean;
}

/**
 * Judges a condition with three-valued (strong Kleene) logic: what is not known stays unknown,
 * also under `not`, so that a missing fact can never send a citizen down a branch.
 *
 * A condition nested deeper than 64 levels, or one that refers to itself, is unknown.
 */
export function evaluate(predicate: Predicate, scope: Scope, depth = 0): Truth {
  if (depth > MAX_NESTING) return null;
  const judge = (inner: Predicate): Truth => evaluate(inner, scope, depth + 1);
  if ('all' in predicate) return every(predicate.all.map(judge));
  if ('any' in predicate) return negate(every(predicate.any.map((inner) => negate(judge(inner)))));
  if ('not' in predicate) return negate(judge(predicate.not));
  if ('use' in predicate) {
    const condition = own(scope.flow.conditions, predicate.use);
    return condition ? judge(condition.test) : null;
  }
  if ('fact' in predicate) return judgeFact(predicate, readFact(predicate.fact, scope));
  if (scope.isAhead) return null;
  if ('page' in predicate) {
    const page = scope.snapshot.page(scope.flow);
    return page !== null && [predicate.page].flat().includes(page);
  }
  if ('target' in predicate) {
    return scope.snapshot.target(scope.flow, predicate.target).states[predicate.state];
  }
  return 'seen' in predicate ? scope.frame.seen.includes(predicate.seen) : null;
}

/** The value of an answer, a subflow's result or a fact of the portal; `null` when unknown. */
export function readFact(id: string, { flow, frame, snapshot }: Scope): FactValue | null {
  const answer = own(frame.facts, id);
  if (answer !== undefined) return answer;
  const fact = own(flow.facts, id);
  if (!fact) return null;
  const value = own(snapshot.hostFacts, id);
  return fitsType(value, fact.type) ? value : (fact.default ?? null);
}

function fitsType(value: FactValue | undefined, type: string): value is FactValue {
  const wanted = type === 'yes-no' ? 'boolean' : type === 'number' ? 'number' : 'string';
  return typeof value === wanted;
}

function judgeFact(test: FactPredicate, value: FactValue | null): Truth {
  if (test.answered !== undefined) return (value !== null) === test.answered;
  if (value === null) return null;
  if (test.is !== undefined) return value === test.is;
  if (test.isNot !== undefined) return value !== test.isNot;
  if (test.oneOf) return test.oneOf.includes(value);
  if (typeof value === 'number') {
    if (test.atLeast !== undefined) return value >= test.atLeast;
    if (test.atMost !== undefined) return value <= test.atMost;
  }
  // Dates are YYYY-MM-DD, so their order as text is their order in time.
  if (typeof value === 'string') {
    if (test.before !== undefined) return value < test.before;
    if (test.after !== undefined) return value > test.after;
  }
  return null;
}

function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function negate(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

/** An own member of a record that came from outside; never one of the prototype's. */
export function own<T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined {
  return record && Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}
