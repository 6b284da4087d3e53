import type { CollectorEvent } from '@handrail/flow/events';
import { createRunMaker } from './create-run.ts';
import { createRandom } from './random.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

export interface Stream {
  readonly events: number;
  /** Over so many days, the last of which is `lastDay`. */
  readonly days: number;
  /** As `YYYY-MM-DD`. */
  readonly lastDay: string;
  /** The same seed gives the same events. */
  readonly seed: number;
}

export const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10);
export const dayBefore = (day: string, days: number): string =>
  dayText(Date.parse(day) - days * DAY_MS);

/**
 * Events as a collector gets them: day after day, hour after hour, those of one run together, as
 * many on each day. Exactly as many as asked for, so that the last run may be cut.
 */
export function* createEvents({ events, days, lastDay, seed }: Stream): Generator<CollectorEvent> {
  const makeRun = createRunMaker(createRandom(seed));
  const first = Date.parse(lastDay) - (days - 1) * DAY_MS;
  let made = 0;
  for (let day = 0; day < days; day++) {
    const start = first + day * DAY_MS;
    const text = dayText(start);
    const before = made;
    const quota = Math.round((events * (day + 1)) / days) - before;
    while (made - before < quota) {
      const time = start + hourAt((made - before) / quota) * HOUR_MS;
      for (const event of makeRun({ time, day: text, share: day / days })) {
        if (made === events) return;
        made++;
        yield event;
      }
    }
  }
}

/** Offices' hours: most come between 7 and 20 o'clock. @param share of the day's events, 0–1 */
function hourAt(share: number): number {
  if (share < 0.08) return Math.floor((share / 0.08) * 7);
  if (share < 0.9) return 7 + Math.floor(((share - 0.08) / 0.82) * 13);
  return 20 + Math.floor(((share - 0.9) / 0.1) * 4);
}
