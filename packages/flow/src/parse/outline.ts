import { isObject } from '../schema/index.ts';

export type Obj = Record<string, unknown>;

/** What may be said about a fact: of a portal, an answer of an `ask` step, a subflow's result. */
export interface FactKind {
  readonly type: 'yes-no' | 'choice' | 'number' | 'date';
  readonly values?: readonly string[];
  readonly from: 'host' | 'answer' | 'result';
  readonly hasDefault: boolean;
}

export interface StepView {
  readonly id: string;
  readonly index: number;
  readonly value: Obj;
  /** The array that holds all steps. */
  readonly list: unknown[];
}

/**
 * What the meaning checks look at. It is made from whatever is there, so that a flow with a slip
 * in its shape is still checked for the rest, and the author sees all faults at once.
 */
export interface Outline {
  readonly flow: Obj;
  readonly steps: readonly StepView[];
  readonly stepIds: ReadonlySet<string>;
  readonly facts: ReadonlyMap<string, FactKind>;
  readonly pages: Obj;
  readonly targets: Obj;
  readonly conditions: Obj;
}

export const RESULTS = ['completed', 'exited'] as const;

export function outlineOf(value: unknown): Outline | null {
  if (!isObject(value)) return null;
  const list = listOf(value['steps']);
  const steps = list.flatMap((step, index): StepView[] =>
    isObject(step) && typeof step['id'] === 'string'
      ? [{ id: step['id'], index, value: step, list }]
      : [],
  );
  return {
    flow: value,
    steps,
    stepIds: new Set(steps.map((step) => step.id)),
    facts: factsOf(value, steps),
    pages: mapOf(value['pages']),
    targets: mapOf(value['targets']),
    conditions: mapOf(value['conditions']),
  };
}

function factsOf(flow: Obj, steps: readonly StepView[]): Map<string, FactKind> {
  const facts = new Map<string, FactKind>();
  for (const { id, value } of steps) {
    if (value['type'] === 'ask') {
      const values = listOf(value['choices']).flatMap((choice) => textOf(mapOf(choice)['value']));
      facts.set(id, { type: 'choice', values, from: 'answer', hasDefault: false });
    }
    if (value['type'] === 'flow') {
      facts.set(id, { type: 'choice', values: RESULTS, from: 'result', hasDefault: false });
    }
  }
  for (const [id, fact] of Object.entries(mapOf(flow['facts']))) {
    if (!isObject(fact)) continue;
    const type = fact['type'];
    if (type !== 'yes-no' && type !== 'choice' && type !== 'number' && type !== 'date') continue;
    const values = type === 'choice' ? { values: listOf(fact['values']).flatMap(textOf) } : {};
    facts.set(id, { type, ...values, from: 'host', hasDefault: fact['default'] !== undefined });
  }
  return facts;
}

/** The value when it is a list, else an empty one. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value when it is an object, else an empty one. */
export function mapOf(value: unknown): Obj {
  return isObject(value) ? value : {};
}

function textOf(value: unknown): string[] {
  return typeof value === 'string' ? [value] : [];
}

/** A condition as found in the file, with the object or list that holds it. */
export interface Spot {
  readonly holder: object;
  readonly member: string | number;
}

/** Every place of a flow that holds a whole condition. */
export function conditionSpots(outline: Outline): Spot[] {
  const { flow, conditions, steps } = outline;
  const spots: Spot[] = [
    { holder: mapOf(flow['start']), member: 'when' },
    { holder: mapOf(flow['checklist']), member: 'doneWhen' },
    ...Object.values(conditions).map((condition) => ({ holder: mapOf(condition), member: 'test' })),
  ];
  for (const { value } of steps) {
    for (const member of ['skipWhen', 'done', 'for']) spots.push({ holder: value, member });
    for (const exit of listOf(value['next'])) spots.push({ holder: mapOf(exit), member: 'when' });
  }
  return spots.filter(({ holder, member }) => isObject((holder as Obj)[member]));
}

/** Calls back for a condition and every condition inside it. Nesting is bounded by the reader. */
export function walkCondition({ holder, member }: Spot, visit: (condition: Obj) => void): void {
  const condition = (holder as Record<string | number, unknown>)[member];
  if (!isObject(condition)) return;
  visit(condition);
  for (const kind of ['all', 'any']) {
    const list = condition[kind];
    if (Array.isArray(list))
      list.forEach((_, index) => walkCondition({ holder: list, member: index }, visit));
  }
  if (isObject(condition['not'])) walkCondition({ holder: condition, member: 'not' }, visit);
}
