/**
 * The event contract, version 1: what the browser may send and the collector will take.
 *
 * It is closed. Every member is an enumerated word, an id that an author wrote, the template of a
 * page, the key of a field, a number or a day, and every string is bounded. There is no member for
 * text, for an address, for a person or for a session, so nothing of that kind can arrive by
 * accident. The tables of `docs/events.md` and `schema/events-1.schema.json` are written from this
 * file by `npm run schema`.
 */
import * as v from 'valibot';
import { IdSchema } from '../schema/flow-schema.ts';
import * as members from './members.ts';

/** The number in a batch's `v`. */
export const EVENTS_VERSION = 1;
/** The most events in one batch. */
export const MAX_BATCH_EVENTS = 20;

const { id, flow, version, lang, day, device, step, page } = members;
const common = { id, flow, version, lang, day, device };
/** What happened to a page belongs to no flow. */
const ofPage = { id, lang, day, device, page };
/** What may happen before any flow is known, or beside one. */
const besideFlow = { ...common, flow: v.optional(flow), version: v.optional(version) };

/** One closed object per kind, in the order of a run; what came later comes later. */
export const EVENT_KINDS = {
  'flow.offered': v.pipe(
    v.strictObject({ ...common, kind: v.literal('flow.offered') }),
    v.description('The offer came on screen.'),
  ),
  'flow.declined': v.pipe(
    v.strictObject({ ...common, kind: v.literal('flow.declined') }),
    v.description('The citizen said no to the offer.'),
  ),
  'flow.started': v.pipe(
    v.strictObject({ ...common, kind: v.literal('flow.started') }),
    v.description('A run began.'),
  ),
  'flow.resumed': v.pipe(
    v.strictObject({ ...common, kind: v.literal('flow.resumed') }),
    v.description('A run that was set aside went on.'),
  ),
  'step.reached': v.pipe(
    v.strictObject({
      ...common,
      step,
      kind: v.literal('step.reached'),
      ms: members.ms,
      from: v.optional(members.from),
      position: v.optional(members.position),
    }),
    v.description('A step came on screen for the **first time in the run**.'),
  ),
  'step.done': v.pipe(
    v.strictObject({ ...common, step, kind: v.literal('step.done'), ms: members.ms }),
    v.description('A step was completed for the **first time in the run**.'),
  ),
  'step.back': v.pipe(
    v.strictObject({ ...common, step, kind: v.literal('step.back') }),
    v.description('The citizen went back from this step.'),
  ),
  'target.found': v.pipe(
    v.strictObject({
      ...common,
      step,
      kind: v.literal('target.found'),
      rank: members.rank,
      // Left out by clients from before fingerprints.
      by: v.optional(members.by),
      drift: v.optional(members.drift),
    }),
    v.description("The step's target was found."),
  ),
  'target.missed': v.pipe(
    v.strictObject({ ...common, step, kind: v.literal('target.missed'), reason: members.reason }),
    v.description("The step's target was refused; the step is shown without a pointer."),
  ),
  'flow.ended': v.pipe(
    v.strictObject({ ...common, step, kind: v.literal('flow.ended'), how: members.how }),
    v.description('The run ended at this step.'),
  ),
  'survey.answered': v.pipe(
    v.strictObject({
      ...common,
      step,
      kind: v.literal('survey.answered'),
      question: members.question,
      value: members.value,
    }),
    v.description('A survey question was answered.'),
  ),
  'help.opened': v.pipe(
    v.strictObject({ ...common, kind: v.literal('help.opened'), help: members.help }),
    v.description('A help entry was opened.'),
  ),
  // An error may come before any flow is known, for example while the manifest is fetched.
  'sdk.error': v.pipe(
    v.strictObject({ ...besideFlow, kind: v.literal('sdk.error'), code: members.code }),
    v.description('Guidance stepped aside.'),
  ),
  'page.viewed': v.pipe(
    v.strictObject({ ...ofPage, kind: v.literal('page.viewed') }),
    v.description('A page came up; sent only where struggle signals are looked for.'),
  ),
  'struggle.seen': v.pipe(
    v.strictObject({
      ...ofPage,
      kind: v.literal('struggle.seen'),
      signal: members.signal,
      field: v.optional(members.field),
    }),
    v.description('Somebody had trouble with the page; at most 5 of a signal for each view.'),
  ),
  'help.rated': v.pipe(
    v.strictObject({
      ...besideFlow,
      kind: v.literal('help.rated'),
      help: members.help,
      helpful: members.helpful,
    }),
    v.description('A help entry was called helpful, or not.'),
  ),
  'a11y.found': v.pipe(
    v.strictObject({
      ...ofPage,
      kind: v.literal('a11y.found'),
      rule: members.rule,
      level: members.level,
      n: members.n,
    }),
    v.description('What the accessibility checks found; sent by those, never by a browser.'),
  ),
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
  v: v.pipe(v.literal(EVENTS_VERSION), v.description('The version of this contract.')),
  site: v.optional(
    v.pipe(IdSchema, v.description('Names the portal, if one collector serves several.')),
  ),
  dropped: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.maxValue(1_000_000),
      v.description('How many events the browser could not keep since the last accepted batch.'),
    ),
  ),
  events: v.pipe(
    v.array(v.unknown()),
    v.minLength(1),
    v.maxLength(MAX_BATCH_EVENTS),
    v.description('The events, each closed as its kind says.'),
  ),
});

type SchemaEvent = v.InferOutput<typeof EventSchema>;
/** Lets `event.flow` be asked of every event; those of pages have none. */
type MaybeOfFlow<T> = T extends { readonly flow?: unknown }
  ? T
  : T & { readonly flow?: undefined; readonly version?: undefined };
export type CollectorEvent = MaybeOfFlow<SchemaEvent>;
export type EventKind = CollectorEvent['kind'];

/**
 * What the guidance needs to be kept working, and nothing about what a person did: all that is sent
 * where consent is `essential`.
 */
export const ESSENTIAL_KINDS = [
  'target.found',
  'target.missed',
  'sdk.error',
] as const satisfies readonly EventKind[];

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
