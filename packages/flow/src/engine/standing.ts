import type { Flow, Step } from '../schema/flow-schema.ts';
import { own } from './evaluate.ts';
import { stepOf } from './routes.ts';
import type { Frame, Run } from './run.ts';

/** Where a run stands: the frame that runs, with its flow and step. */
export interface Standing {
  readonly frame: Frame;
  readonly flow: Flow;
  /** Absent only in a run that is damaged. */
  readonly step: Step | undefined;
  /** On screen, now or before; not so while a step is looked for that may be skipped. */
  readonly isShown: boolean;
}

/** @param flows What `flow` steps may enter, by id. */
export function standing(
  run: Run,
  root: Flow,
  flows: Readonly<Record<string, Flow>> = {},
): Standing {
  const frame = run.frames[run.frames.length - 1] ?? newFrame(root);
  const flow = (frame.flow !== root.id && own(flows, frame.flow)) || root;
  const isShown = frame.history[frame.history.length - 1] === frame.step;
  return { frame, flow, step: stepOf(flow, frame.step), isShown };
}

/** A flow before its first step. */
export function newFrame(flow: Flow): Frame {
  return { flow: flow.id, step: flow.steps[0]?.id ?? '', facts: {}, history: [], seen: [] };
}

/** A step's name in events; a step of a subflow is `subflow/step`. */
export function stepNameOf({ frames }: Run): string {
  const { flow = '', step = '' } = frames[frames.length - 1] ?? {};
  return frames.length > 1 ? `${flow}/${step}` : step;
}
