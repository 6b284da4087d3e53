import { StoreUnavailable, type AddRequest, type Store, type StoredEvent } from '../store.ts';
import { groupBy } from '../../group-by.ts';
import type { Random } from './random.ts';

const MAX_BATCH = 20;

/**
 * Brings events to a store as networks do: out of order, in batches of any size, some twice, and
 * some anew because the answer was lost, beside others and while the first try is still under way.
 */
export async function deliver(
  store: Store,
  events: readonly StoredEvent[],
  random: Random,
): Promise<void> {
  const repeats = events.filter(() => random.chance(0.15));
  const batches = batchesOf(random.shuffled([...events, ...repeats]), random);
  // The answer to these was lost: their events come again, in other company.
  const again = batches.filter(() => random.chance(0.2)).flatMap(storedEventsOf);
  const later = batchesOf(random.shuffled(again), random);
  const all = [...batches, ...later];
  while (all.length > 0) {
    const together = all.splice(0, 1 + random.below(8));
    // The sender gave up waiting and sent the same once more.
    const impatient = together.filter(() => random.chance(0.1));
    await Promise.all([...together, ...impatient].map((batch) => addUntilTaken(store, batch)));
  }
}

async function addUntilTaken(store: Store, batch: AddRequest): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      const { accepted, duplicates } = await store.add(batch);
      if (accepted + duplicates !== batch.events.length) {
        throw new Error(`${batch.events.length} events: ${accepted} taken, ${duplicates} known.`);
      }
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Batches of one to twenty events; each is of one site. */
export function batchesOf(events: readonly StoredEvent[], random: Random): AddRequest[] {
  const batches: AddRequest[] = [];
  for (const [site, own] of groupBy(events, ({ site }) => site)) {
    for (let at = 0; at < own.length;) {
      const size = 1 + random.below(MAX_BATCH);
      const batch = own.slice(at, at + size).map(({ event }) => event);
      batches.push({ site, dropped: 0, events: batch });
      at += size;
    }
  }
  return random.shuffled(batches);
}

function storedEventsOf({ site, events }: AddRequest): StoredEvent[] {
  return events.map((event) => ({ site, event }));
}
