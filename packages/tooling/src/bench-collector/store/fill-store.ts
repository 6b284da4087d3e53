import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable, type AddRequest, type Store } from '@handrail/collector/server';
import type { CollectorEvent } from '@handrail/flow/events';
import { ownCpuMs } from '../cpu.ts';
import { createEvents, type Stream } from '../events/create-events.ts';

/** One transaction each. */
export const BLOCK = 5000;
const TELL_EVERY = 1_000_000;
const LATER_MS = 50;

/**
 * Fills a store the way a collector does, through `add`, only in larger batches.
 *
 * @param onEvent Sees each event.
 * @returns processor time of this process that went into making and seeing events, not into storing
 *   them.
 */
export async function fillStore(
  store: Store,
  stream: Stream,
  onEvent: (event: CollectorEvent) => void,
): Promise<number> {
  let makingMs = 0;
  let stored = 0;
  for (const { block, ms } of blocksOf(stream, onEvent)) {
    makingMs += ms;
    const { accepted } = await addPatiently(store, { site: undefined, dropped: 0, events: block });
    if (accepted !== block.length) throw new Error(`${accepted} of ${block.length} were taken.`);
    stored += accepted;
    if (stored % TELL_EVERY === 0) console.error(`  ${stored / 1e6} M events stored …`);
  }
  return makingMs;
}

interface Made {
  readonly block: readonly CollectorEvent[];
  /** Processor time that it took. */
  readonly ms: number;
}

function* blocksOf(stream: Stream, onEvent: (event: CollectorEvent) => void): Generator<Made> {
  const events = createEvents(stream);
  for (;;) {
    const before = ownCpuMs();
    const block: CollectorEvent[] = [];
    for (let next = events.next(); !next.done; next = events.next()) {
      onEvent(next.value);
      if (block.push(next.value) === BLOCK) break;
    }
    if (block.length === 0) return;
    yield { block, ms: ownCpuMs() - before };
  }
}

/** A store that sends events on takes no more than it can send; what is refused is not counted. */
async function addPatiently(store: Store, request: AddRequest) {
  for (;;) {
    try {
      return await store.add(request);
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || error.cause !== undefined) throw error;
      await sleep(LATER_MS);
    }
  }
}
