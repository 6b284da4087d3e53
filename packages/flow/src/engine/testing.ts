/** Small worlds for the engine's tests: a flow in a few lines, and a page to run it on. */
import type { FactValue, Flow, Step, TargetState } from '../schema/flow-schema.ts';
import type { Effect, GuideEvent, Run, Snapshot, TargetReading } from './run.ts';
import { transition } from './transition.ts';
import { createRun, type TransitionOptions } from './turn.ts';

export interface World {
  page?: string | null;
  /** Targets that are found, with their states. */
  targets?: Record<string, Partial<Record<TargetState, boolean | null>>>;
  /** How targets are found, or why not, where that is not the first finder or `none`. */
  readings?: Record<string, Partial<TargetReading>>;
  facts?: Record<string, FactValue>;
}

export function flowOf(
  steps: readonly (Partial<Step> & { id: string })[],
  rest: Partial<Flow> = {},
): Flow {
  return {
    handrail: '1.0',
    id: 'test',
    version: 1,
    lang: 'en',
    meta: { title: 'Test' },
    pages: { p: { label: 'P', path: ['/p'] }, q: { label: 'Q', path: ['/q'] } },
    targets: { t: { label: 'T', find: [{ by: 'css', css: '#t' }] } },
    ...rest,
    steps: steps.map((step) => ({ type: 'say', title: step.id, ...step }) as Step),
  };
}

export function snapshotOf({
  page = null,
  targets = {},
  readings = {},
  facts = {},
}: World): Snapshot {
  return {
    page: () => page,
    target: (_flow, id) => ({ ...readingOf(targets[id]), ...readings[id] }),
    hostFacts: facts,
  };
}

function readingOf(
  states: Partial<Record<TargetState, boolean | null>> | undefined,
): TargetReading {
  const found = states !== undefined;
  const unknown = found ? false : null;
  return {
    found,
    rank: found ? 0 : -1,
    ...(found ? {} : { reason: 'none' }),
    states: {
      present: found,
      visible: found,
      enabled: found ? true : null,
      filled: unknown,
      checked: unknown,
      invalid: unknown,
      ...states,
    },
  };
}

/** Plays events one after the other, each on its own world; collects the last turn's effects. */
export function play(
  flow: Flow,
  turns: readonly (readonly [GuideEvent, World?])[],
  options?: TransitionOptions,
): Played {
  let run: Run = createRun(flow, '2026-06-01');
  let effects: Effect[] = [];
  let world: World = {};
  for (const [event, next] of turns) {
    world = next ?? world;
    [run, effects] = transition(flow, run, event, snapshotOf(world), options);
  }
  return { run, effects, step: run.frames[run.frames.length - 1]?.step ?? '' };
}

export interface Played {
  readonly run: Run;
  readonly effects: readonly Effect[];
  readonly step: string;
}

export function emitted({ effects }: Pick<Played, 'effects'>): string[] {
  return effects.flatMap((effect) => (effect.type === 'emit' ? [effect.event.kind] : []));
}

export const START: GuideEvent = { type: 'START' };
export const NEXT: GuideEvent = { type: 'NEXT' };
export const BACK: GuideEvent = { type: 'BACK' };
export const CHANGE: GuideEvent = { type: 'CHANGE' };
export const LOADED: GuideEvent = { type: 'CHANGE', loaded: true };
