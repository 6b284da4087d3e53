/**
 * The event contract, version 1: what the browser may send and the collector will take.
 *
 * It is closed. Every member is an enumerated word, an id that an author wrote, the template of a
 * page, the key of a field, a number or a day, and every string is bounded. There is no member for
 * text, for an address, for a person or for a session, so nothing of that kind can arrive by
 * accident. `docs/events.md` explains each kind; a test keeps the two equal.
 */
import * as v from 'valibot';
import { TRAITS } from '../schema/fingerprint-schema.ts';
import { IdSchema } from '../schema/flow-schema.ts';
import { MAX_DRIFT } from './limits.ts';

/** The number in a batch's `v`. */
export const EVENTS_VERSION = 1;
/** The most events in one batch. */
export const MAX_BATCH_EVENTS = 20;
/** The longest span an event may report: one day. */
export const MAX_SPAN_MS = 86_400_000;

export const DEVICES = ['phone', 'tablet', 'desktop'] as const;
/** What told that an element is the target. */
export const FOUND_BY = ['finder', 'fingerprint'] as const;
export const END_REASONS = ['completed', 'exited', 'dismissed', 'failed'] as const;
/**
 * Why a step's target was not pointed at: the locator's words, `uncertain` for a likeness that was
 * not close enough, `timed-out`, and `other` for a reason that this version has no word for.
 */
export const MISS_REASONS = [
  'none',
  'several',
  'hidden',
  'unexpected',
  'frame',
  'bad-css',
  'uncertain',
  'timed-out',
  'other',
] as const;

/** What somebody did that tells of trouble with a page, guidance or not. */
export const STRUGGLE_SIGNALS = [
  'rage-click',
  'dead-click',
  'error-click',
  'u-turn',
  'field-return',
  'field-left',
  'hesitation',
  'validation-loop',
  'rework',
] as const;
export const FINDING_LEVELS = ['error', 'warning', 'manual'] as const;

const integer = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

/** A UUID version 7 in lower case. Its time is rounded to the hour by our client. */
const EventIdSchema = v.pipe(
  v.string(),
  v.regex(
    /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    'a UUID version 7',
  ),
);
const LangSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'a language tag'),
);
/** A step's id; a step of a subflow is written `subflow/step`. */
const StepIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][A-Za-z0-9-]{0,63}(\/[a-z][A-Za-z0-9-]{0,63})?$/, 'a step id, or "subflow/step"'),
);
const CodeSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,47}$/, 'a code such as "flow-fetch-failed"'),
);
/**
 * The template of a page, such as `/apply/{id}/income`. Our client puts `{id}` for all that looks
 * like a number or a key; whatever else sends, no long number gets in.
 */
const PageSchema = v.pipe(
  v.string(),
  v.regex(
    /^(?!.*\d{5})\/[A-Za-z0-9\-_./{}~]{0,119}$/,
    'a page template such as "/apply/{id}/income"',
  ),
);
/** What the portal calls a field, never what is in it. */
const FieldSchema = v.pipe(
  v.string(),
  v.regex(/^(?!.*\d{5})[A-Za-z][A-Za-z0-9_.:-]{0,63}$/, 'the key of a field'),
);
const DaySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'),
  v.check((day) => isCalendarDay(day), 'a day of the calendar'),
);

function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Names of traits, never what they say. */
const DriftSchema = v.pipe(
  v.array(v.picklist(TRAITS)),
  v.minLength(1),
  v.maxLength(MAX_DRIFT),
  v.check((traits) => new Set(traits).size === traits.length, 'each trait once'),
  v.readonly(),
);

const SpanSchema = integer(0, MAX_SPAN_MS);
const VersionSchema = integer(1, 1_000_000_000);

const common = {
  id: EventIdSchema,
  flow: IdSchema,
  version: VersionSchema,
  lang: LangSchema,
  day: DaySchema,
  device: v.picklist(DEVICES),
};
const step = { step: StepIdSchema };
/** What happened to a page belongs to no flow. */
const ofPage = {
  id: EventIdSchema,
  lang: LangSchema,
  day: DaySchema,
  device: v.picklist(DEVICES),
  page: PageSchema,
};
/** What may happen before any flow is known, or beside one. */
const besideFlow = {
  ...common,
  flow: v.optional(IdSchema),
  version: v.optional(VersionSchema),
};

/** One closed object per kind, in the order of a run. */
export const EVENT_KINDS = {
  'flow.offered': v.strictObject({ ...common, kind: v.literal('flow.offered') }),
  'flow.declined': v.strictObject({ ...common, kind: v.literal('flow.declined') }),
  'flow.started': v.strictObject({ ...common, kind: v.literal('flow.started') }),
  'flow.resumed': v.strictObject({ ...common, kind: v.literal('flow.resumed') }),
  'step.reached': v.strictObject({
    ...common,
    ...step,
    kind: v.literal('step.reached'),
    ms: SpanSchema,
    // The step that was reached before it; none for the first step of a run.
    from: v.optional(StepIdSchema),
    position: v.optional(integer(1, 10_000)),
  }),
  'step.done': v.strictObject({ ...common, ...step, kind: v.literal('step.done'), ms: SpanSchema }),
  'step.back': v.strictObject({ ...common, ...step, kind: v.literal('step.back') }),
  'target.found': v.strictObject({
    ...common,
    ...step,
    kind: v.literal('target.found'),
    rank: integer(0, 99),
    // Left out by clients from before fingerprints: a finder.
    by: v.optional(v.picklist(FOUND_BY)),
    drift: v.optional(DriftSchema),
  }),
  'target.missed': v.strictObject({
    ...common,
    ...step,
    kind: v.literal('target.missed'),
    reason: v.picklist(MISS_REASONS),
  }),
  'flow.ended': v.strictObject({
    ...common,
    ...step,
    kind: v.literal('flow.ended'),
    how: v.picklist(END_REASONS),
  }),
  'survey.answered': v.strictObject({
    ...common,
    ...step,
    kind: v.literal('survey.answered'),
    question: IdSchema,
    value: v.union([integer(1, 11), IdSchema]),
  }),
  'help.opened': v.strictObject({ ...common, kind: v.literal('help.opened'), help: IdSchema }),
  // An error may come before any flow is known, for example while the manifest is fetched.
  'sdk.error': v.strictObject({ ...besideFlow, kind: v.literal('sdk.error'), code: CodeSchema }),
  // The denominator of struggle signals: sent only where those are looked for.
  'page.viewed': v.strictObject({ ...ofPage, kind: v.literal('page.viewed') }),
  'struggle.seen': v.strictObject({
    ...ofPage,
    kind: v.literal('struggle.seen'),
    signal: v.picklist(STRUGGLE_SIGNALS),
    field: v.optional(FieldSchema),
  }),
  'help.rated': v.strictObject({
    ...besideFlow,
    kind: v.literal('help.rated'),
    help: IdSchema,
    helpful: v.boolean(),
  }),
  // Sent by the checks that an agency runs, not by browsers of citizens.
  'a11y.found': v.strictObject({
    ...ofPage,
    kind: v.literal('a11y.found'),
    rule: CodeSchema,
    level: v.picklist(FINDING_LEVELS),
    n: integer(0, 100_000),
  }),
};

/** One event, as sent and as stored. */
export const EventSchema = v.variant('kind', [
  EVENT_KINDS['flow.offered'],
  EVENT_KINDS['flow.declined'],
  EVENT_KINDS['flow.started'],
  EVENT_KINDS['flow.resumed'],
  EVENT_KINDS['step.reached'],
  EVENT_KINDS['step.done'],
  EVENT_KINDS['step.back'],
  EVENT_KINDS['target.found'],
  EVENT_KINDS['target.missed'],
  EVENT_KINDS['flow.ended'],
  EVENT_KINDS['survey.answered'],
  EVENT_KINDS['help.opened'],
  EVENT_KINDS['sdk.error'],
  EVENT_KINDS['page.viewed'],
  EVENT_KINDS['struggle.seen'],
  EVENT_KINDS['help.rated'],
  EVENT_KINDS['a11y.found'],
]);

/**
 * The envelope of a request's body. Its events are checked one by one with `EventSchema`, so that
 * one bad event does not cost the good ones beside it.
 */
export const BatchSchema = v.strictObject({
  v: v.literal(EVENTS_VERSION),
  /** Which portal; one of the names the collector was started with. */
  site: v.optional(IdSchema),
  /** How many events the browser had to drop since the last accepted batch. */
  dropped: v.optional(integer(0, 1_000_000)),
  events: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(MAX_BATCH_EVENTS)),
});

type SchemaEvent = v.InferOutput<typeof EventSchema>;
/** Lets `event.flow` be asked of every event; those of pages have none. */
type MaybeOfFlow<T> = T extends { readonly flow?: unknown }
  ? T
  : T & { readonly flow?: undefined; readonly version?: undefined };
export type CollectorEvent = MaybeOfFlow<SchemaEvent>;
export type EventKind = CollectorEvent['kind'];
export type Device = (typeof DEVICES)[number];
export type StruggleSignal = (typeof STRUGGLE_SIGNALS)[number];
export type FindingLevel = (typeof FINDING_LEVELS)[number];
export type MissReason = (typeof MISS_REASONS)[number];

/** A batch whose events have been checked. */
export interface EventBatch {
  readonly v: typeof EVENTS_VERSION;
  readonly site?: string | undefined;
  readonly dropped?: number | undefined;
  readonly events: readonly CollectorEvent[];
}

type WithoutClientMembers<T> = T extends unknown ? Omit<T, 'id' | 'device'> : never;
/** What a caller hands to the client, which adds `id` and `device`. */
export type EventInput = WithoutClientMembers<CollectorEvent>;
