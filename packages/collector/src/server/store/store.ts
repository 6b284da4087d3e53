/**
 * What an engine must offer. Two do: SQLite for one machine, ClickHouse for several. One suite of
 * tests holds both to this page (`store-conformance.ts`).
 */
import type { CollectorEvent, Device, EventKind } from '@handrail/flow/events';

export interface AddRequest {
  readonly site: string | undefined;
  /** How many events the browser says it lost. */
  readonly dropped: number;
  readonly events: readonly CollectorEvent[];
}

export interface AddResult {
  readonly accepted: number;
  /** Events whose id was there already. */
  readonly duplicates: number;
}

/** Days on which runs began, as `YYYY-MM-DD`, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly site?: string | undefined;
}

/** Before the first event and after the last: clocks are not that wrong. */
export const ALL_DAYS = { from: '2000-01-01', to: '2100-01-01' } as const satisfies Period;

/** By what tallies can be split. */
export const DIMENSIONS = ['day', 'site', 'flow', 'version', 'lang', 'device'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Which events to count, and by what to split the counts. */
export interface Query extends Period {
  /** One flow; `''` for events that belong to none (pages, findings). Left out: all. */
  readonly flow?: string | undefined;
  readonly version?: number | undefined;
  readonly lang?: string | undefined;
  readonly device?: Device | undefined;
  /** @default all kinds */
  readonly kinds?: readonly EventKind[] | undefined;
  /** @default none: one sum over all that match */
  readonly by?: readonly Dimension[] | undefined;
  /**
   * `counts` reads what is counted already; `events` counts the raw events anew, as far back as they
   * are kept, and must give the same. @default 'counts'
   */
  readonly source?: 'counts' | 'events' | undefined;
}

/** How many events are alike. Tallies of different days, machines or engines can be added up. */
export interface Tally {
  readonly kind: EventKind;
  /** The event's step, or its page; or empty. */
  readonly step: string;
  /** What `detailsOf` says for the kind: step before, how a target was found, reason, signal …; or empty. */
  readonly detail: string;
  /** Bucket of `bucketOf(ms)`, rank of a finder, or answer; 0 where the kind has none. */
  readonly value: number | string;
  readonly count: number;
  /** The dimensions asked for in `by`, and only those. Empty site or flow: none was given. */
  readonly day?: string;
  readonly site?: string;
  readonly flow?: string;
  readonly version?: number;
  readonly lang?: string;
  readonly device?: Device;
}

/** One event as it lies in the store. */
export interface StoredEvent {
  readonly site: string | undefined;
  readonly event: CollectorEvent;
}

/** All of a tally: what is left of events whose raw form was deleted. */
export type CountRow = Required<Tally>;

/** Estimates how many browsers there were in a day, by the registers of a HyperLogLog. */
export interface VisitorSketch {
  readonly day: string;
  /** Empty: no site was given. */
  readonly site: string;
  readonly registers: Uint8Array;
}

/** Events that browsers lost, as far as they told us. */
export interface Loss {
  /** On which they told. */
  readonly day: string;
  /** Empty: no site was given. */
  readonly site: string;
  readonly count: number;
}

/** The place of a step, from 1, in one version of a flow. */
export interface StepPlace {
  readonly flow: string;
  readonly version: number;
  readonly step: string;
  readonly position: number;
}

/** What is neither event, count nor sketch. */
export interface Extras {
  readonly losses: readonly Loss[];
  readonly places: readonly StepPlace[];
}

export interface Store {
  /**
   * Stores events and counts them, each id once.
   *
   * @returns only after the events are on the disk.
   * @throws {StoreUnavailable} if they could not be stored, or too many are waiting; the sender
   *   should try again.
   */
  add(request: AddRequest): Promise<AddResult>;
  /** Sorted by the dimensions asked for, then kind, step, detail and value. */
  tally(query: Query): Promise<Tally[]>;
  /** Place of each step in its flow, from 1, as the newest version of the flow says. */
  positions(filter: {
    readonly flow: string;
    readonly version?: number | undefined;
  }): Promise<Map<string, number>>;
  /** Events lost in browsers in the days given, as far as they told us. */
  dropped(period: Period): Promise<number>;
  /** Merges a sketch into the one of its day and site: the larger of each register stays. */
  addVisitors(sketch: VisitorSketch): Promise<void>;
  visitors(period: Period): Promise<VisitorSketch[]>;
  /** All raw events of a period, in batches, for export and for moving to another engine. */
  events(period: Period): AsyncIterable<readonly StoredEvent[]>;
  /** All counts of a period, in batches. */
  counts(period: Period): AsyncIterable<readonly CountRow[]>;
  /**
   * Takes over counts of days whose raw events are gone. Replaces what the store holds for exactly
   * these days, so that repeating it is safe. Call it once with all counts of a day.
   */
  replaceCounts(day: string, rows: readonly CountRow[]): Promise<void>;
  /** All losses, and the places of steps in all versions, in no particular order. */
  extras(): Promise<Extras>;
  /**
   * Takes over the extras of another store, beside its events or counts. Safe to repeat: the same
   * losses are not counted twice. Places replace those that are known.
   */
  addExtras(extras: Extras): Promise<void>;
  /** Deletes raw events and counts from before these moments, for good. */
  prune(before: { rawAt: number; rollupDay: string }): Promise<void>;
  /** Events that wait to be stored, and how many may. */
  load(): { readonly waiting: number; readonly highWater: number };
  /** @throws if the store does not answer. */
  check(): Promise<void>;
  /** Finishes what is waiting and lets go of the files. */
  close(): Promise<void>;
}

/** The store cannot take events now. They were not counted; sending them again is safe. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  readonly code = 'store-unavailable';
}
