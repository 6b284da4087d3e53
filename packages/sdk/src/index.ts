/** The guidance a citizen meets. Import `@handrail/sdk/define` once to register the elements. */
export { createHandrail, RUN_KEY } from './handrail.ts';
export type { Handrail, HandrailListener, HandrailOptions } from './handrail.ts';
export type { EventInput, Sink } from './engine/ports.ts';
export type { LoadFile } from './library.ts';
