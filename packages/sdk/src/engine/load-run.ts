/** Taking up this tab's run on a further page; a part of its own, since a first visit has none. */
import { resumeRun, type Run } from '@handrail/flow';
import type { Library } from './ports.ts';

/** What is stored of a run. */
export interface Memory {
  readonly run: Run;
  /** When the latest step was reached, in ms since 1970; the next event's span counts from here. */
  readonly reachedAt: number;
}

/** The stored run carried over to the flow as it is now; `null` when it cannot be used. */
export function loadRun(stored: unknown, { root, flows }: Library): Memory | null {
  const memory = stored as Partial<Memory> | null;
  const resumed = memory ? resumeRun(memory.run, root, flows) : null;
  if (!resumed) return null;
  return {
    run: resumed.run,
    reachedAt: typeof memory?.reachedAt === 'number' ? memory.reachedAt : 0,
  };
}
