export {
  BatchSchema,
  DEVICES,
  END_REASONS,
  EVENT_KINDS,
  EVENTS_VERSION,
  EventSchema,
  FINDING_LEVELS,
  FOUND_BY,
  MAX_BATCH_EVENTS,
  MAX_SPAN_MS,
  MISS_REASONS,
  STRUGGLE_SIGNALS,
} from './event-schema.ts';
export type {
  CollectorEvent,
  Device,
  EventBatch,
  EventInput,
  EventKind,
  FindingLevel,
  MissReason,
  StruggleSignal,
} from './event-schema.ts';
export { MAX_DRIFT } from './limits.ts';
export { TRAITS, type Trait } from '../schema/fingerprint-schema.ts';
export { checkBatch } from './check-batch.ts';
export type { CheckedBatch, EventFault } from './check-batch.ts';
