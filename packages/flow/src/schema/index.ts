export * from './flow-schema.ts';
export { isObject } from './closed.ts';
