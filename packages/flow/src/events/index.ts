export {
  BatchSchema,
  ESSENTIAL_KINDS,
  EVENT_KINDS,
  EVENTS_VERSION,
  EventSchema,
  MAX_BATCH_EVENTS,
} from './event-schema.ts';
export type { CollectorEvent, EventBatch, EventInput, EventKind } from './event-schema.ts';
export { MAX_SPAN_MS } from './members.ts';
export { DEVICES, END_REASONS, FINDING_LEVELS, FOUND_BY } from './words.ts';
export { MISS_REASONS, STRUGGLE_SIGNALS } from './words.ts';
export type { Device, FindingLevel, MissReason, StruggleSignal } from './words.ts';
export { MAX_DRIFT } from './limits.ts';
export { TRAITS, type Trait } from '../schema/fingerprint-schema.ts';
export { checkBatch } from './check-batch.ts';
export type { CheckedBatch, EventFault } from './check-batch.ts';
