import { dayText } from '../event-row.ts';
import { createGroupCommit } from '../group-commit.ts';
import { StoreUnavailable, type AddRequest, type AddResult, type Extras } from '../store.ts';
import type { ClickHouseSettings } from './options.ts';
import type { Item, Outbox } from './outbox.ts';
import { createPositions } from './positions.ts';
import { createRecentIds } from './recent-ids.ts';
import { droppedItem, eventItem, lossItem } from './rows.ts';

/** Takes batches into the outbox, many with one commit. */
export function createIntake(outbox: Outbox, settings: ClickHouseSettings) {
  const { commitDelayMs, highWater, now } = settings;
  const recent = createRecentIds();
  const positions = createPositions();

  function commit(requests: readonly AddRequest[]): AddResult[] {
    const seen = new Set<string>();
    const fresh = requests.map((request) => ({
      ...request,
      events: request.events.filter(({ id }) => {
        if (recent.has(id) || seen.has(id)) return false;
        seen.add(id);
        return true;
      }),
    }));
    put(itemsOf(fresh));
    recent.add(seen);
    return fresh.map(({ events }, index) => ({
      accepted: events.length,
      duplicates: (requests[index]?.events.length ?? 0) - events.length,
    }));
  }

  function itemsOf(requests: readonly AddRequest[]): Item[] {
    // A batch that was stored before has told its losses before.
    const stored = requests.filter(({ events }) => events.length > 0);
    const today = dayText(now());
    const losses = stored.filter(({ dropped }) => dropped > 0);
    const position = positions.item(stored, now());
    return [
      ...(position === undefined ? [] : [position]),
      ...losses.map((request) => droppedItem(request, today)),
      ...stored.map(eventItem),
    ];
  }

  function put(items: readonly Item[]): void {
    if (items.length === 0) return;
    try {
      outbox.put(items);
    } catch (error) {
      positions.forget();
      throw error;
    }
  }

  const group = createGroupCommit<AddRequest, AddResult>({
    delayMs: commitDelayMs,
    highWater,
    commit,
  });
  return {
    async add(request: AddRequest): Promise<AddResult> {
      if (outbox.held().events + group.size() + request.events.length > highWater)
        throw new StoreUnavailable('Too many events wait for ClickHouse.');
      return group.add(request, request.events.length);
    },
    addExtras({ losses, places }: Extras): void {
      const position = positions.itemOf(places, now());
      put([...(position === undefined ? [] : [position]), ...losses.map(lossItem)]);
    },
    waiting: (): number => outbox.held().events + group.size(),
    drain: group.drain,
  };
}
