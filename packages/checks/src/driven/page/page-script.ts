/** What the driver asks of a page: evaluated as one script, it keeps elements under numbers. */
export { judge } from './judge.ts';
export * from './backdrops.ts';
export * from './choices.ts';
export * from './dialogs.ts';
export * from './focus-shots.ts';
export * from './hover.ts';
export * from './layout.ts';
export * from './motion.ts';
export * from './narrow.ts';
export * from './parts.ts';
export * from './pinned.ts';
export * from './presses.ts';
export * from './sends.ts';
export * from './source.ts';
export * from './text-size.ts';
export * from './typing.ts';
export * from './walk.ts';
