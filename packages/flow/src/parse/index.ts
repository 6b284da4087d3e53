/**
 * The authoring half of the flow format: reads, checks and explains flow files. For Node and for
 * tools; the citizen's browser uses `readFlow` of the main entry instead.
 */
export { parseFlow } from './parse-flow.ts';
export type { ParseOptions, Parsed } from './parse-flow.ts';
export { parseStrings } from './parse-strings.ts';
export type { ParseStringsOptions } from './parse-strings.ts';
export { parseManifest } from './parse-manifest.ts';
export { FAULT_CODES } from './fault.ts';
export type { Fault, FaultCode } from './fault.ts';
export { decode, lineText, MAX_BYTES, MAX_DEPTH } from './source.ts';
export { placeOf } from './place-of.ts';
export { suggest } from './suggest.ts';
export { listTexts } from '../text/list-texts.ts';
export type { FlowText } from '../text/list-texts.ts';
export { linksIn, placeholdersIn } from './check-texts.ts';
export * from '../schema/index.ts';
export { ManifestSchema } from '../manifest/manifest-schema.ts';
