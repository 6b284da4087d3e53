import { isObject } from '../schema/index.ts';
import { EXITS } from './check-references.ts';
import { listOf, mapOf } from './outline.ts';
import type { Outline, StepView } from './outline.ts';
import type { Report } from './report.ts';

/** Reports steps nobody can reach, steps nobody can leave, and exits that cannot work. */
export function checkRoute(outline: Outline, report: Report): void {
  const { steps } = outline;
  for (const step of steps) checkExits(step, report);
  const edges = new Map<string, string[]>();
  steps.forEach((step, index) => {
    // Of two steps with one id, the first counts; the second is a fault of its own.
    if (!edges.has(step.id)) edges.set(step.id, waysFrom(step, steps[index + 1]));
  });
  const first = steps[0];
  if (!first) return;
  const reached = closure([first.id], (id) => edges.get(id) ?? []);
  // An exit with a misspelt step may be the way to any other step.
  const isSure = [...reached].every((id) => edges.has(id) || EXITS.includes(id));
  for (const { id, value } of isSure ? steps : []) {
    if (reached.has(id)) continue;
    const message = `No way leads to step "${id}".`;
    report.add('unreachable', { in: value, member: 'id' }, message, { severity: 'warning' });
  }
  checkWaysOut(steps, edges, report);
}

function checkExits({ id, value }: StepView, report: Report): void {
  const exits = listOf(value['next']);
  exits.forEach((exit, index) => {
    if (!isObject(exit)) return;
    const isGuarded = Object.hasOwn(exit, 'when');
    const isLast = index === exits.length - 1;
    if (isLast && isGuarded) {
      const message = `The last exit of step "${id}" must have no "when", so that there is always a way on.`;
      report.add('no-default-exit', { in: exits, member: index }, message);
    } else if (!isLast && !isGuarded) {
      const message = `This exit of step "${id}" has no "when", so the exits after it are never used.`;
      report.add('unguarded-not-last', { in: exits, member: index }, message);
    }
  });
}

function waysFrom({ value }: StepView, following: StepView | undefined): string[] {
  const exits = listOf(value['next']);
  const after = mapOf(value['after'])['to'];
  const ways = exits.map((exit) => mapOf(exit)['to']);
  if (!exits.length) ways.push(following ? following.id : '@end');
  return [...ways, after].filter((way) => typeof way === 'string');
}

function checkWaysOut(
  steps: readonly StepView[],
  edges: ReadonlyMap<string, readonly string[]>,
  report: Report,
): void {
  const back = new Map<string, string[]>();
  for (const [from, ways] of edges) {
    for (const to of ways) {
      const list = back.get(to) ?? [];
      list.push(from);
      back.set(to, list);
    }
  }
  // An exit to a step that does not exist is reported as that, and counts as a way out here.
  const ends = [...back.keys()].filter((to) => EXITS.includes(to) || !edges.has(to));
  const canLeave = closure(ends, (id) => back.get(id) ?? []);
  for (const { id, value } of steps) {
    if (canLeave.has(id)) continue;
    const message = `From step "${id}" no way leads to the end of the flow.`;
    report.add('no-way-out', { in: value, member: 'id' }, message);
  }
}

function closure(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const reached = new Set(from);
  // A Set may grow while it is walked; every member is visited once.
  for (const id of reached) for (const to of next(id)) reached.add(to);
  return reached;
}
