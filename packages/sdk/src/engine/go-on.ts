/**
 * What a run needs once its first step is on screen, and a stored run from the start: a part of its
 * own, so that the first step does not wait for it.
 */
export { toPersist, transition } from '@handrail/flow';
export { createPatience } from './create-patience.ts';
export { loadRun } from './load-run.ts';
