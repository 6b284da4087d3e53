import type { Flow } from '../schema/flow-schema.ts';
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
    const facts = Object.entries(frame.facts).filter(([id]) => {
      const step = flow && stepOf(flow, id);
      return !(step?.type === 'ask' && step.keep === 'page');
    });
    return { ...frame, facts: Object.fromEntries(facts) };
  });
  return { ...run, frames };
}
