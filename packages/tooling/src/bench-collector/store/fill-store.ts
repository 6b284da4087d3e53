import type { Store } from '@handrail/collector/server';
import type { CollectorEvent } from '@handrail/flow/events';
import type { CpuReader } from '../cpu.ts';
import { createEvents, type Stream } from '../events/create-events.ts';

/** One transaction each. */
export const BLOCK = 5000;
const TELL_EVERY = 1_000_000;

/**
 * Fills a store the way a collector does, through `add`, only in larger batches.
 *
 * @param options.onEvent Sees each event.
 * @param options.cpu Of all processes that take part.
 * @returns processor time for storing alone, without making the events.
 */
export async function fillStore(
  store: Store,
  stream: Stream,
  { onEvent, cpu }: { readonly onEvent: (event: CollectorEvent) => void; readonly cpu: CpuReader },
): Promise<number> {
  let cpuMs = 0;
  let stored = 0;
  let block: CollectorEvent[] = [];
  const flush = async (): Promise<void> => {
    const before = await cpu();
    const { accepted } = await store.add({ site: undefined, dropped: 0, events: block });
    cpuMs += (await cpu()) - before;
    if (accepted !== block.length) throw new Error(`${accepted} of ${block.length} were taken.`);
    stored += accepted;
    if (stored % TELL_EVERY === 0) console.error(`  ${stored / 1e6} M events stored …`);
    block = [];
  };
  for (const event of createEvents(stream)) {
    onEvent(event);
    block.push(event);
    if (block.length === BLOCK) await flush();
  }
  if (block.length > 0) await flush();
  return cpuMs;
}
