export type * from './schema/flow-schema.ts';
export type * from './engine/run.ts';
export type * from './text/text.ts';
