export * from './flow-schema.ts';
export { LangSchema } from './lang-schema.ts';
export * from './fingerprint-schema.ts';
export { isObject } from './closed.ts';
