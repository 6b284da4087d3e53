import type { FactValue, Flow, Step } from '../schema/flow-schema.ts';
import { own } from './evaluate.ts';
import { stepOf } from './routes.ts';
import type { Frame, Run } from './run.ts';
import { createRun } from './turn.ts';

/**
 * Carries a stored run over to the flow as it is now: the same step (or the one that lists it in
 * `formerIds`), else the latest surviving step of its history, else the beginning.
 *
 * @returns the run, and whether it had to begin again; `null` when it cannot be used at all.
 */
export function resumeRun(
  stored: unknown,
  flow: Flow,
  subflows: Readonly<Record<string, Flow>> = {},
): { run: Run; restarted: boolean } | null {
  if (!isRun(stored) || stored.flow !== flow.id || stored.phase === 'ended') return null;
  const frames: Frame[] = [];
  for (const frame of stored.frames) {
    const own_ = frame.flow === flow.id ? flow : own(subflows, frame.flow);
    const carried = own_ && carryFrame(frame, own_);
    if (!carried) break;
    frames.push(carried.frame);
    if (!carried.exact) break;
  }
  if (frames.length > 0)
    return { run: { ...stored, version: flow.version, frames }, restarted: false };
  return {
    run: { ...createRun(flow, stored.day), phase: 'showing', paused: stored.paused },
    restarted: true,
  };
}

function carryFrame(frame: Frame, flow: Flow): { frame: Frame; exact: boolean } | null {
  const rename = (id: string): string | undefined => currentStep(flow, id)?.id;
  const history = frame.history.map(rename).filter((id) => id !== undefined);
  const step = rename(frame.step);
  const current = step ?? history[history.length - 1];
  if (current === undefined) return null;
  const facts: Record<string, FactValue | null> = {};
  for (const id of Object.keys(frame.facts)) {
    const asked = currentStep(flow, id);
    const value = frame.facts[id];
    if (asked && value !== undefined && stillOffered(asked, value)) facts[asked.id] = value;
  }
  const seen = frame.seen.map(rename).filter((id) => id !== undefined);
  return {
    frame: { flow: flow.id, step: current, facts, history, seen },
    exact: step !== undefined,
  };
}

function currentStep(flow: Flow, id: string): Step | undefined {
  return stepOf(flow, id) ?? flow.steps.find((step) => step.formerIds?.includes(id));
}

function stillOffered(step: Step, value: FactValue | null): boolean {
  return (
    step.type !== 'ask' || value === null || step.choices.some((choice) => choice.value === value)
  );
}

/** Storage is shared with the portal: what comes out of it is checked, not believed. */
function isRun(value: unknown): value is Run {
  const run = value as Partial<Run> | null;
  return (
    typeof run === 'object' &&
    run !== null &&
    typeof run.flow === 'string' &&
    typeof run.phase === 'string' &&
    typeof run.day === 'string' &&
    Array.isArray(run.frames) &&
    run.frames.length > 0 &&
    Array.isArray(run.reached) &&
    run.frames.every(isFrame)
  );
}

function isFrame(value: unknown): value is Frame {
  const frame = value as { [K in keyof Frame]?: unknown } | null;
  return (
    typeof frame === 'object' &&
    frame !== null &&
    typeof frame.flow === 'string' &&
    typeof frame.step === 'string' &&
    typeof frame.facts === 'object' &&
    frame.facts !== null &&
    Array.isArray(frame.history) &&
    Array.isArray(frame.seen)
  );
}
