import { DateSchema, FACT_OPERATORS, isObject } from '../schema/index.ts';
import * as v from 'valibot';
import { listWords } from './complaint.ts';
import { conditionSpots, listOf, mapOf, walkCondition } from './outline.ts';
import type { FactKind, Obj, Outline } from './outline.ts';
import { short } from './read-json.ts';
import type { Report } from './report.ts';

type Operator = (typeof FACT_OPERATORS)[number];
const EVERY: readonly Operator[] = ['is', 'isNot', 'oneOf', 'answered'];
const OPERATORS: Readonly<Record<FactKind['type'], readonly Operator[]>> = {
  'yes-no': EVERY,
  choice: EVERY,
  number: [...EVERY, 'atLeast', 'atMost'],
  date: [...EVERY, 'before', 'after'],
};

/** Reports conditions that can never be judged, or never be true. */
export function checkConditions(outline: Outline, report: Report): void {
  for (const spot of conditionSpots(outline)) {
    walkCondition(spot, (condition) => checkFactTest(condition, outline, report));
  }
  checkDefaults(outline, report);
  checkCircles(outline, report);
  checkStart(outline, report);
}

function checkFactTest(test: Obj, outline: Outline, report: Report): void {
  const id = test['fact'];
  const kind = typeof id === 'string' ? outline.facts.get(id) : undefined;
  if (typeof id !== 'string' || !kind) return;
  for (const operator of FACT_OPERATORS) {
    if (!Object.hasOwn(test, operator)) continue;
    const allowed = OPERATORS[kind.type];
    if (!allowed.includes(operator)) {
      const words = listWords(allowed.map((name) => `"${name}"`));
      const message = `"${operator}" does not fit "${short(id)}", which is a ${kind.type} fact. Use ${words}.`;
      report.add('wrong-operator', { in: test, member: operator, mark: 'key' }, message);
    } else if (operator === 'is' || operator === 'isNot')
      checkValue(id, kind, test, operator, report);
    else if (operator === 'oneOf') {
      const list = listOf(test['oneOf']);
      list.forEach((_, index) => checkValue(id, kind, list, index, report));
    }
  }
}

/** Reports a value that the fact can never have, so that the test can never come true. */
function checkValue(
  id: string,
  kind: FactKind,
  holder: object,
  member: string | number,
  report: Report,
): void {
  const value = (holder as Record<string | number, unknown>)[member];
  // A list or object is a fault of shape and reported as such.
  if (typeof value === 'object' || fits(value, kind)) return;
  const among = kind.values ?? [];
  const message = `"${short(id)}" is never ${JSON.stringify(value)}. It is ${expectation(kind)}.`;
  const word = typeof value === 'string' && among.length ? { word: value, among } : {};
  report.add('wrong-fact-value', { in: holder, member }, message, word);
}

function fits(value: unknown, kind: FactKind): boolean {
  if (kind.type === 'yes-no') return typeof value === 'boolean';
  if (kind.type === 'number') return typeof value === 'number';
  if (kind.type === 'date') return v.is(DateSchema, value);
  return typeof value === 'string' && (kind.values ?? []).includes(value);
}

function expectation(kind: FactKind): string {
  if (kind.type === 'yes-no') return 'true or false';
  if (kind.type === 'number') return 'a number';
  if (kind.type === 'date') return 'a date, YYYY-MM-DD';
  return listWords((kind.values ?? []).slice(0, 12).map((value) => `"${short(value)}"`));
}

function checkDefaults(outline: Outline, report: Report): void {
  for (const [id, fact] of Object.entries(mapOf(outline.flow['facts']))) {
    const kind = outline.facts.get(id);
    if (!isObject(fact) || kind?.type !== 'choice' || kind.from !== 'host') continue;
    if (typeof fact['default'] === 'string') checkValue(id, kind, fact, 'default', report);
  }
}

/** Reports named conditions that need themselves. Without recursion: chains can be long. */
function checkCircles(outline: Outline, report: Report): void {
  const uses = new Map<string, { condition: Obj; to: string }[]>();
  for (const [id, condition] of Object.entries(outline.conditions)) {
    const list: { condition: Obj; to: string }[] = [];
    walkCondition({ holder: mapOf(condition), member: 'test' }, (inner) => {
      if (typeof inner['use'] === 'string') list.push({ condition: inner, to: inner['use'] });
    });
    uses.set(id, list);
  }
  const done = new Set<string>();
  for (const start of uses.keys()) {
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
    const onPath = new Set([start]);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const use = done.has(top.id) ? undefined : uses.get(top.id)?.[top.next++];
      if (!use) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
      } else if (onPath.has(use.to)) {
        const names = path.map((entry) => entry.id);
        const circle = [...names.slice(names.indexOf(use.to)), use.to].slice(0, 12);
        const message = `The condition "${short(use.to)}" needs itself: ${circle.join(' → ')}.`;
        report.add('circular-condition', { in: use.condition, member: 'use' }, message);
      } else if (!done.has(use.to)) {
        path.push({ id: use.to, next: 0 });
        onPath.add(use.to);
      }
    }
  }
}

/** What is unknown before the flow began keeps it from ever being offered. */
function checkStart(outline: Outline, report: Report): void {
  walkCondition({ holder: mapOf(outline.flow['start']), member: 'when' }, (condition) => {
    const id = condition['fact'];
    const kind = typeof id === 'string' ? outline.facts.get(id) : undefined;
    if (typeof id !== 'string' || !kind || kind.hasDefault || Object.hasOwn(condition, 'answered'))
      return;
    const message =
      kind.from === 'host'
        ? `While the portal has not set "${short(id)}" this is unknown and the flow is not offered. Give the fact a "default".`
        : `"${short(id)}" is only known after the flow began, so it cannot decide about the start.`;
    report.add('unknown-blocks-start', { in: condition, member: 'fact' }, message, {
      severity: 'warning',
    });
  });
}
