import { dirname } from 'node:path';
import { placeOf } from '@handrail/flow/parse';
import type { Fault, FaultCode, Flow } from '@handrail/flow/parse';
import type { CheckedFlow } from './check-files.ts';

/** A flow runs in a flow in a flow; deeper, nobody knows any more where they are. */
const MAX_DEPTH = 3;

/**
 * Checks what only shows when flows lie side by side: ids, subflows and languages.
 *
 * @param others Ids of further flows that are known to exist.
 * @param options.isWhole All flows belong together; without it only those of one folder do.
 */
export function checkSet(
  flows: readonly CheckedFlow[],
  others: readonly string[],
  { isWhole = false } = {},
): Fault[] {
  const faults: Fault[] = [];
  const byId = new Map<string, CheckedFlow & { flow: Flow }>();
  for (const checked of flows) {
    const { flow } = checked;
    if (!flow) continue;
    const other = byId.get(flow.id);
    if (!other) byId.set(flow.id, { ...checked, flow });
    else if (isWhole || dirname(other.file) === dirname(checked.file)) {
      const message = `Another flow is called "${flow.id}": ${other.file}.`;
      faults.push(fault(checked, '/id', 'duplicate-id', message));
    }
  }
  const isBroken = flows.some(({ flow }) => !flow);
  for (const checked of flows) {
    if (!checked.flow) continue;
    // A flow that could not be read may be the one that is looked for.
    if (!isBroken) faults.push(...checkCalls(checked, checked.flow, byId, others));
    faults.push(...checkLanguages(checked, checked.flow));
  }
  return faults;
}

type ById = ReadonlyMap<string, { flow: Flow }>;

function checkCalls(
  checked: CheckedFlow,
  flow: Flow,
  byId: ById,
  others: readonly string[],
): Fault[] {
  return callsOf(flow).flatMap(({ id, index }) => {
    const pointer = `/steps/${String(index)}/flow`;
    if (!byId.has(id) && !others.includes(id)) {
      return [fault(checked, pointer, 'unknown-flow', `No flow is called "${id}".`)];
    }
    const path = findCircle(flow.id, id, byId);
    if (path) {
      const message = `The flow "${flow.id}" runs itself: ${path.join(' → ')}.`;
      return [fault(checked, pointer, 'circular-flow', message)];
    }
    if (depthOf(id, byId, new Set()) < MAX_DEPTH) return [];
    const message = `Flows run in flows ${String(MAX_DEPTH)} deep at most; "${id}" goes deeper.`;
    return [fault(checked, pointer, 'circular-flow', message)];
  });
}

function callsOf(flow: Flow): { id: string; index: number }[] {
  return flow.steps.flatMap((step, index) =>
    step.type === 'flow' ? [{ id: step.flow, index }] : [],
  );
}

/** The way from a flow back to itself over one of its calls. */
function findCircle(start: string, first: string, byId: ById): string[] | null {
  const paths = [[start, first]];
  const seen = new Set<string>();
  for (const path of paths) {
    const last = path.at(-1) ?? '';
    if (last === start) return path;
    if (seen.has(last)) continue;
    seen.add(last);
    const flow = byId.get(last)?.flow;
    if (flow) for (const { id } of callsOf(flow)) paths.push([...path, id]);
  }
  return null;
}

/** How many flows run in each other from this one on; itself counts as one. */
function depthOf(id: string, byId: ById, above: ReadonlySet<string>): number {
  const flow = byId.get(id)?.flow;
  if (!flow || above.has(id) || above.size > MAX_DEPTH) return 1;
  const inner = new Set([...above, id]);
  return 1 + Math.max(0, ...callsOf(flow).map((call) => depthOf(call.id, byId, inner)));
}

function checkLanguages(checked: CheckedFlow, flow: Flow): Fault[] {
  return (flow.langs ?? []).flatMap((lang, index) => {
    if (checked.strings.has(lang) || lang === flow.lang) return [];
    const message = `"langs" lists "${lang}", but there is no strings file for it beside the flow.`;
    return [
      {
        ...fault(checked, `/langs/${String(index)}`, 'missing-translation', message),
        severity: 'warning',
      },
    ];
  });
}

function fault(
  { file, text }: CheckedFlow,
  pointer: string,
  code: FaultCode,
  message: string,
): Fault {
  return { file, ...placeOf(text, pointer), pointer, code, severity: 'error', message };
}
