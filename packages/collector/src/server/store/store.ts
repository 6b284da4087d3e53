/** What an engine must offer. SQLite is the first; a cluster engine comes behind the same interface. */
import type { CollectorEvent, EventKind } from '@handrail/flow/events';

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

/** Which events to count. Days are those on which runs began, both included. */
export interface Filter {
  readonly flow: string;
  readonly from: string;
  readonly to: string;
  readonly version?: number | undefined;
  readonly lang?: string | undefined;
  readonly site?: string | undefined;
}

/** How many events are alike. Tallies of different days, machines or engines can be added up. */
export interface Tally {
  readonly kind: EventKind;
  /** The event's step, or empty. */
  readonly step: string;
  /** Step before, how a target was found (`readFoundDetail`), reason of a miss, how a run ended, question, help entry or error code; or empty. */
  readonly detail: string;
  /** Bucket of `bucketOf(ms)`, rank of a finder, or answer; 0 where the kind has none. */
  readonly value: number | string;
  readonly count: number;
}

/** Runs and their ends of one flow in one version and language. */
export interface FlowTally {
  readonly flow: string;
  readonly site: string | undefined;
  readonly version: number;
  readonly lang: string;
  readonly offered: number;
  readonly started: number;
  readonly completed: number;
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
  flows(period: Pick<Filter, 'from' | 'to' | 'site'>): Promise<FlowTally[]>;
  tally(filter: Filter): Promise<Tally[]>;
  /** Place of each step in its flow, from 1, as the newest version of the flow says. */
  positions(filter: Pick<Filter, 'flow' | 'version'>): Promise<Map<string, number>>;
  /** Events lost in browsers in the days given, as far as they told us. */
  dropped(period: Pick<Filter, 'from' | 'to' | 'site'>): Promise<number>;
  /** Deletes raw events and counts from before these moments. */
  prune(before: { rawAt: number; rollupDay: string }): Promise<void>;
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
