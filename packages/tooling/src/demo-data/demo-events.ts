import type { EventKind } from '@handrail/flow/events';
import { createEventId } from '@handrail/flow/event-parts';
import { createRandom } from './random.ts';

export const DAY_MS = 86_400_000;

/** What the makers of invented events share. */
export interface Demo {
  random(): number;
  /** The moment that counts as now. */
  readonly now: number;
  /** How many days back it begins. */
  readonly days: number;
  /** Takes an event of a moment. The collector looks at its members, and refuses what is not one. */
  add(at: number, event: { readonly kind: EventKind; readonly [member: string]: unknown }): void;
}

/** @returns the maker's means, and the list that its events come to. */
export function createDemo({ seed, now, days }: { seed: number; now: number; days: number }): {
  readonly demo: Demo;
  readonly events: readonly object[];
} {
  const events: object[] = [];
  return {
    events,
    demo: {
      random: createRandom(seed),
      now,
      days,
      add: (at, event) => {
        const day = new Date(at).toISOString().slice(0, 10);
        events.push({ day, ...event, id: createEventId(globalThis.crypto, at) });
      },
    },
  };
}
