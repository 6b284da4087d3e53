import type { FactValue, Flow } from '../schema/flow-schema.ts';
import { own } from './evaluate.ts';
import { stepOf } from './routes.ts';
import type { Run } from './run.ts';

/**
 * What may be written to the tab's storage: the run without answers that were only meant for the
 * page they were given on (`keep: "page"`).
 */
export function toPersist(run: Run, flows: Readonly<Record<string, Flow>>): Run {
  const frames = run.frames.map((frame) => {
    const flow = own(flows, frame.flow);
    const facts: Record<string, FactValue | null> = {};
    for (const id of Object.keys(frame.facts)) {
      const step = flow && stepOf(flow, id);
      const value = frame.facts[id];
      if (value !== undefined && !(step?.type === 'ask' && step.keep === 'page')) facts[id] = value;
    }
    return { ...frame, facts };
  });
  return { ...run, frames };
}
