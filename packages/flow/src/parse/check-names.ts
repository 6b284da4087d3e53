import { listOf, mapOf } from './outline.ts';
import type { Outline } from './outline.ts';
import { short } from './read-json.ts';
import type { Report } from './report.ts';

/** A step of this name would share its keys in strings files with a part of the flow. */
const RESERVED_STEP_IDS = new Set(['meta', 'help', 'pages', 'targets', 'checklist']);

/** Reports names that are used twice or that are kept for other things. */
export function checkNames(outline: Outline, report: Report): void {
  const { flow, steps } = outline;
  const taken = new Map<string, string>();
  const claim = createClaim(taken, report);
  const list = listOf(flow['steps']);
  for (const { id, value } of steps) {
    if (RESERVED_STEP_IDS.has(id)) {
      report.add('reserved-id', { in: value, member: 'id' }, `A step cannot be called "${id}".`);
    }
    claim(value, 'id', 'step');
  }
  for (const step of list) {
    const former = listOf(mapOf(step)['formerIds']);
    former.forEach((_, index) => claim(former, index, 'former id of a step'));
  }
  for (const { value } of steps) checkInside(value, report);
  for (const id of Object.keys(mapOf(flow['facts']))) {
    const other = taken.get(id);
    if (other === undefined) continue;
    const message = `"${short(id)}" is the name of a fact and of a ${other}.`;
    report.add('duplicate-id', { in: mapOf(flow['facts']), member: id, mark: 'key' }, message);
  }
  checkEach(listOf(flow['help']), 'id', 'help entry', report);
}

function checkInside(step: Record<string, unknown>, report: Report): void {
  checkEach(listOf(step['choices']), 'value', 'choice', report);
  const questions = listOf(step['questions']);
  checkEach(questions, 'id', 'question', report);
  for (const question of questions)
    checkEach(listOf(mapOf(question)['choices']), 'value', 'choice', report);
}

function checkEach(list: unknown[], member: string, what: string, report: Report): void {
  const claim = createClaim(new Map(), report);
  for (const item of list) claim(mapOf(item), member, what);
}

function createClaim(taken: Map<string, string>, report: Report) {
  return (holder: object, member: string | number, what: string) => {
    const id = (holder as Record<string | number, unknown>)[member];
    if (typeof id !== 'string') return;
    const other = taken.get(id);
    if (other === undefined) taken.set(id, what);
    else {
      const message = `"${short(id)}" is already the name of another ${other}.`;
      report.add('duplicate-id', { in: holder, member }, message);
    }
  };
}
