import type { Flow } from './schema/flow-schema.ts';

/** What a flow may list in `requires`, beyond format 1.0 itself, and this engine can do. */
export const SUPPORTED_FEATURES: readonly string[] = ['survey', 'subflow', 'help', 'fingerprint'];

const ID = /^(?!constructor$|prototype$)[a-z][A-Za-z0-9-]{0,63}$/;
const STEP_TYPE = /^(say|ask|point|wait|flow|survey)$/;

/**
 * Looks whether a loaded value can be run as a flow: format 1.x, nothing required that this engine
 * lacks, sound ids, known step types. It is cheap on purpose; `parseFlow` checks everything before
 * a flow is published.
 *
 * @returns The same value as a flow, or `null` when it must not be offered. Never throws.
 */
export function readFlow(value: unknown): Flow | null {
  try {
    return isFlow(value as Loose) ? (value as Flow) : null;
  } catch {
    // Not an object, or one whose members are not what a flow has.
    return null;
  }
}

interface Loose {
  handrail?: string;
  id: string;
  lang: string;
  meta: { title: string };
  requires?: string[];
  steps: { id: string; type: string; title?: string; requires?: string[] }[];
}

const isText = (value: unknown, pattern = /^/) => typeof value === 'string' && pattern.test(value);
const isMet = (item: { requires?: string[] }) =>
  (item.requires || []).every((feature) => SUPPORTED_FEATURES.indexOf(feature) >= 0);

/** May throw where the value is no object or misses an object. */
function isFlow(flow: Loose): boolean {
  return (
    isText(flow.handrail, /^1\.\d+$/) &&
    isText(flow.id, ID) &&
    isText(flow.lang) &&
    isText(flow.meta.title) &&
    isMet(flow) &&
    !!flow.steps.length &&
    flow.steps.every(
      (step) =>
        isText(step.id, ID) &&
        isText(step.type, STEP_TYPE) &&
        (isText(step.title) || step.type === 'flow') &&
        isMet(step),
    )
  );
}
