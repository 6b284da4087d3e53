/** What the bench prints with `--json`. */

/** What one answer costs; medians. */
export interface QuestionRow {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** The very first of its kind, while nothing is prepared. */
  readonly firstWallMs: number;
}

/** One engine, filled. */
export interface StoreReport {
  readonly events: number;
  readonly days: number;
  /** Events that one ad-hoc question counts, on average. */
  readonly askedEvents: number;
  /** In batches of `BLOCK`; all processes that take part. Null for a store that was filled before. */
  readonly fill: { readonly eventsPerCpuS: number } | null;
  /** Null when not asked for. */
  readonly bytesPerEvent: number | null;
  /** Parts of `bytesPerEvent`, where the engine tells. */
  readonly bytesBy: Readonly<Record<string, number>>;
  readonly questions: Readonly<Record<string, QuestionRow>>;
  /** What is wrong with its figures, beside counting by hand. Empty: nothing. */
  readonly faults: readonly string[];
}

/** How fast events are taken in. */
export interface IngestRow {
  readonly name: string;
  /** Events in one request, or in one write. */
  readonly batch: number;
  readonly events: number;
  /** Client and server, where there are two; for the collector its own process alone. */
  readonly eventsPerCpuS: number;
  readonly eventsPerWallS: number;
  readonly bytesPerEvent: number | null;
  /** Time from sending to the answer, in milliseconds. */
  readonly ackMs?: { readonly median: number; readonly p99: number };
}

/** An ingest row beside that of the collector alone. */
export interface ComparedRow extends IngestRow {
  /** How many times the events per CPU second of the first row. */
  readonly ratio: number;
}

export const compareRows = (rows: readonly IngestRow[]): ComparedRow[] =>
  rows.map((row) => ({ ...row, ratio: row.eventsPerCpuS / (rows[0]?.eventsPerCpuS ?? 0) }));

export interface Report {
  readonly machine: { readonly node: string; readonly cores: number; readonly load: number };
  /** The first is the collector with an empty store. */
  readonly ingest: readonly ComparedRow[];
  /** `sqlite`, `clickhouse` */
  readonly stores: Readonly<Record<string, StoreReport>>;
}
