import { SUPPORTED_FEATURES } from '../guard.ts';
import type { FaultCode } from './fault.ts';
import { conditionSpots, listOf, mapOf, walkCondition } from './outline.ts';
import type { Obj, Outline } from './outline.ts';
import { short } from './read-json.ts';
import type { Report } from './report.ts';

export const EXITS: readonly string[] = ['@end', '@exit'];

/** Reports every id that leads nowhere. */
export function checkReferences(outline: Outline, report: Report): void {
  const see = createLookup(outline, report);
  const { flow, pages, steps } = outline;
  const start = listOf(mapOf(flow['start'])['on']);
  start.forEach((_, index) => see.page(start, index));
  for (const page of Object.values(pages)) {
    const has = listOf(mapOf(page)['has']);
    has.forEach((_, index) => see.target(has, index));
  }
  for (const { value } of steps) {
    see.page(value, 'page');
    see.target(value, 'target');
    for (const exit of listOf(value['next'])) see.exit(mapOf(exit), 'to');
    see.exit(mapOf(value['after']), 'to');
    checkRequires(value, report);
  }
  for (const help of listOf(flow['help'])) {
    see.page(mapOf(help), 'page');
    see.target(mapOf(help), 'target');
  }
  checkRequires(flow, report);
  for (const spot of conditionSpots(outline)) {
    walkCondition(spot, (condition) => checkCondition(condition, see));
  }
}

type See = ReturnType<typeof createLookup>;

function checkCondition(condition: Obj, see: See): void {
  see.condition(condition, 'use');
  see.fact(condition, 'fact');
  see.target(condition, 'target');
  see.step(condition, 'seen');
  const page = condition['page'];
  if (Array.isArray(page)) page.forEach((_, index) => see.page(page, index));
  else see.page(condition, 'page');
}

/** One function for each kind of name; each looks at one member and reports it when unknown. */
function createLookup(outline: Outline, report: Report) {
  const look = (code: FaultCode, what: string, names: readonly string[], where: string) => {
    const known = new Set(names);
    return (holder: object, member: string | number) => {
      const id = (holder as Record<string | number, unknown>)[member];
      if (typeof id !== 'string' || known.has(id)) return;
      const message = `No ${what} is called "${short(id)}"${where}.`;
      report.add(code, { in: holder, member }, message, { word: id, among: names });
    };
  };
  const steps = [...outline.stepIds];
  return {
    page: look('unknown-page', 'page', Object.keys(outline.pages), ' in "pages"'),
    target: look('unknown-target', 'target', Object.keys(outline.targets), ' in "targets"'),
    condition: look(
      'unknown-condition',
      'condition',
      Object.keys(outline.conditions),
      ' in "conditions"',
    ),
    fact: look('unknown-fact', 'fact, question or subflow step', [...outline.facts.keys()], ''),
    step: look('unknown-step', 'step', steps, ''),
    exit: look('unknown-step', 'step', [...steps, ...EXITS], ''),
  };
}

function checkRequires(holder: Obj, report: Report): void {
  const features = listOf(holder['requires']);
  features.forEach((feature, index) => {
    if (typeof feature !== 'string' || SUPPORTED_FEATURES.includes(feature)) return;
    const message = `The feature "${short(feature)}" is not known to this version of Handrail.`;
    report.add('unmet-requires', { in: features, member: index }, message, {
      word: feature,
      among: SUPPORTED_FEATURES,
    });
  });
}
