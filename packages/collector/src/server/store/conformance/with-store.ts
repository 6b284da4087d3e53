import type { CollectorEvent } from '@handrail/flow/events';
import type { Store, StoredEvent, Tally } from '../store.ts';
import { NOW } from './runs.ts';

/** An engine, as the suite drives it. */
export interface StoreUnderTest {
  /** Opens a store that holds nothing. Called anew for every test; the suite closes it. */
  open(settings: { readonly now: () => number }): Promise<Store>;
  /** Waits until all that was acknowledged can be read, where that is not so at once. */
  settle?(store: Store): Promise<void>;
  /** How many random streams are compared with the oracle. @default 20 */
  readonly streams?: number;
  /** For one test. @default 30000 */
  readonly timeoutMs?: number;
}

export interface Use {
  readonly timeoutMs: number;
  /** Runs a test with an empty store, and closes it whatever happens. */
  with(test: (tools: Tools) => Promise<void>): () => Promise<void>;
}

export interface Tools {
  readonly store: Store;
  /** Adds one batch and waits until it can be read. */
  add(events: readonly CollectorEvent[], more?: { site?: string; dropped?: number }): Promise<void>;
  settle(): Promise<void>;
  /** A second, empty store; closed by the suite too. */
  another(): Promise<Tools>;
}

/** Far more than any test's days. */
export const ALWAYS = { from: '2000-01-01', to: '2100-01-01' };

export function withStore(under: StoreUnderTest): Use {
  const open = async (opened: Store[]): Promise<Tools> => {
    const store = await under.open({ now: () => NOW });
    opened.push(store);
    const settle = async () => under.settle?.(store);
    return {
      store,
      settle,
      async add(events, { site, dropped = 0 } = {}) {
        await store.add({ site, dropped, events });
        await settle();
      },
      another: () => open(opened),
    };
  };
  return {
    timeoutMs: under.timeoutMs ?? 30_000,
    with: (test) => async () => {
      const opened: Store[] = [];
      try {
        await test(await open(opened));
      } finally {
        for (const store of opened) await store.close();
      }
    },
  };
}

/** All items of batches. */
export async function collect<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

export const total = (tallies: readonly Tally[]): number =>
  tallies.reduce((sum, { count }) => sum + count, 0);

/** Events in one order whatever the engine's. */
export function sortById(events: readonly StoredEvent[]): StoredEvent[] {
  return [...events].sort((a, b) => (a.event.id < b.event.id ? -1 : 1));
}
