export type * from './schema/flow-schema.ts';
export type * from './engine/run.ts';
export type * from './text/text.ts';
export { canGoBack, createRun, transition, LOST_GRACE_MS, SEEK_MS } from './engine/transition.ts';
export type { TransitionOptions } from './engine/transition.ts';
export { resumeRun, toPersist } from './engine/resume.ts';
export { evaluate, own } from './engine/evaluate.ts';
export type { Scope, Truth } from './engine/evaluate.ts';
export { countAhead, stepOf } from './engine/routes.ts';
