/** Load for tests of failures. */
import { createEvent } from '../../test-events.ts';
import { StoreUnavailable, type Store } from '../store.ts';
import type { ClickHouseStore } from './index.ts';

const ALWAYS = { from: '2000-01-01', to: '2100-01-01' };
const BATCH = 10;
const PAUSE_MS = 8;

/** Adds batches until told to stop, and sends again what was not taken, as browsers do. */
export function startLoad(store: Store, days: readonly string[]) {
  const acked = new Set<string>();
  let isStopped = false;
  let refused = 0;

  async function addUntilTaken(events: readonly ReturnType<typeof createEvent>[]): Promise<void> {
    for (;;) {
      try {
        await store.add({ site: undefined, dropped: 0, events });
        for (const { id } of events) acked.add(id);
        return;
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        refused++;
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (isStopped) return;
      }
    }
  }

  async function run(): Promise<void> {
    for (let batch = 0; !isStopped; batch++) {
      const day = days[batch % days.length] ?? '';
      const events = Array.from({ length: BATCH }, () =>
        createEvent({ kind: 'flow.started', day }),
      );
      await addUntilTaken(events);
      // A share comes twice, for the browser did not hear the answer.
      if (batch % 5 === 0) await addUntilTaken(events);
      // Load, not a race: what is added must be read back too.
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  const running = Promise.all([run(), run()]);
  return {
    acked,
    refused: () => refused,
    async stop(): Promise<void> {
      isStopped = true;
      await running;
    },
  };
}

/** What the store holds, read in three ways. */
export async function readAll(store: ClickHouseStore) {
  const ids: string[] = [];
  for await (const batch of store.events(ALWAYS)) ids.push(...batch.map(({ event }) => event.id));
  const total = async (source: 'counts' | 'events') =>
    (await store.tally({ ...ALWAYS, source })).reduce((sum, { count }) => sum + count, 0);
  return { ids: ids.sort(), counts: await total('counts'), events: await total('events') };
}
