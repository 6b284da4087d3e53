import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../options.ts';
import type { Store } from '../store/store.ts';
import { createRegistry, type Counter, type Histogram } from './registry.ts';

/** Why an event, or a batch with all its events, was not taken. */
export const REJECTIONS = ['format', 'time', 'site', 'origin', 'privacy-signal'] as const;
export type Rejection = (typeof REJECTIONS)[number];

export interface CollectorMetrics {
  readonly batches: Counter<never>;
  readonly accepted: Counter<never>;
  readonly duplicates: Counter<never>;
  /** Events for `format` and `time`, requests for the others. */
  readonly rejected: Counter<Rejection>;
  /** Batches sent away because the store could not take them. */
  readonly busy: Counter<never>;
  /** Requests above a sender's limit. */
  readonly limited: Counter<never>;
  /** Seconds from a batch's arrival to its being on the disk. */
  readonly commit: Histogram;
  render(): Promise<string>;
}

const COMMIT_BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the collector tells of itself. Nothing is split by site, flow or sender. */
export function createMetrics({ data, now }: Settings, store: Store): CollectorMetrics {
  const registry = createRegistry();
  const counter = (name: string, help: string) => registry.counter<never>(name, help);
  const startedAt = now() / 1000;
  registry.gauge('handrail_start_time_seconds', 'When it started.', () => startedAt);
  registry.gauge(
    'handrail_waiting_events',
    'Events that wait to be stored.',
    () => store.load().waiting,
  );
  registry.gauge(
    'handrail_waiting_events_limit',
    'How many may wait.',
    () => store.load().highWater,
  );
  registry.gauge('handrail_data_bytes', 'Size of the files in the data folder.', () =>
    sizeOf(data),
  );
  registry.gauge('process_resident_memory_bytes', 'Memory in use.', () =>
    process.memoryUsage.rss(),
  );
  return {
    batches: counter('handrail_batches_total', 'Batches of which at least one event was taken.'),
    accepted: counter('handrail_events_accepted_total', 'Events stored.'),
    duplicates: counter('handrail_events_duplicate_total', 'Events that were stored already.'),
    rejected: registry.counter(
      'handrail_rejected_total',
      'Events (format, time) and requests (site, origin, privacy-signal) that were not taken.',
      { name: 'reason', values: REJECTIONS },
    ),
    busy: counter('handrail_busy_total', 'Batches answered 503.'),
    limited: counter('handrail_limited_total', 'Requests answered 429.'),
    commit: registry.histogram(
      'handrail_commit_seconds',
      'From a batch that arrived to a batch on the disk.',
      COMMIT_BOUNDS,
    ),
    render: () => registry.render(),
  };
}

/** Sum of the files in a folder; `undefined` if nothing is kept in files. */
function sizeOf(folder: string): number | undefined {
  if (folder === ':memory:') return undefined;
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
      .reduce((sum, size) => sum + size, 0);
  } catch {
    return undefined;
  }
}
