import type { CollectorEvent, Device } from '@handrail/flow/events';
import type { StoredEvent } from '../store.ts';
import type { Random } from './random.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
export const NOW = Date.UTC(2026, 1, 10, 12);
export const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

const SITES = [undefined, 'north', 'south'] as const;
const FLOWS = ['apply', 'renew'] as const;
const LANGS = ['en', 'es', 'zh-Hant'] as const;
const DEVICES: readonly Device[] = ['phone', 'tablet', 'desktop'];
const ENDS = ['completed', 'exited', 'dismissed', 'failed', undefined] as const;
/** A newer version has steps in another order, and one more. */
export const STEPS: Record<number, readonly string[]> = {
  1: ['welcome', 'household', 'income', 'sub/upload', 'review'],
  2: ['welcome', 'income', 'household', 'sub/upload', 'checks', 'review'],
  3: ['income', 'welcome', 'checks', 'review'],
};

/** A step on screen, once; a run may come back to it. */
export interface Visit {
  readonly step: string;
  readonly ms: number;
  /** How the visit ended; the last one may have ended by leaving. */
  readonly then: 'done' | 'back' | 'left';
  readonly missed: boolean;
}

/** What one citizen did, as somebody would know who looked over their shoulder. */
export interface Run {
  readonly site: string | undefined;
  readonly flow: string;
  readonly version: number;
  readonly lang: string;
  readonly device: Device;
  readonly day: string;
  readonly visits: readonly Visit[];
  readonly end: (typeof ENDS)[number];
  readonly answer: number | string | undefined;
  /** What the browser's clock says, right or wrong. */
  readonly clock: number;
}

/** @param now what time it is; runs are around it, as clocks go wrong. */
export function randomRun(random: Random, now: number = NOW): Run {
  const version = 1 + random.below(3);
  const visits = randomVisits(STEPS[version] ?? [], random);
  // Clocks go wrong by hours; some runs come a month late, some from tomorrow.
  const clock = now + random.pick([0, 0, -3, 5, -40, 20, -700]) * HOUR_MS;
  return {
    site: random.pick(SITES),
    flow: random.pick(FLOWS),
    version,
    lang: random.pick(LANGS),
    device: random.pick(DEVICES),
    day: dayAt(clock + random.pick([0, 0, -1, 1]) * DAY_MS),
    visits,
    end: visits.at(-1)?.then === 'done' ? 'completed' : random.pick(ENDS.slice(1)),
    answer: random.pick([undefined, 1, 5, 11, 'easy', 'hard']),
    clock,
  };
}

/** A walk through the steps: forward, sometimes over one, sometimes back, until it stops. */
function randomVisits(steps: readonly string[], random: Random): Visit[] {
  const visits: Visit[] = [];
  let at = 0;
  for (;;) {
    const isLast = at >= steps.length - 1;
    const then = random.chance(0.12) ? 'left' : at > 0 && random.chance(0.2) ? 'back' : 'done';
    const ms = random.chance(0.05) ? random.below(80_000_000) : random.below(90_000);
    visits.push({ step: steps[at] ?? '', ms, then, missed: random.chance(0.15) });
    if (then === 'left' || (then === 'done' && isLast)) return visits;
    if (then === 'back') at--;
    else at = Math.min(steps.length - 1, at + (random.chance(0.15) ? 2 : 1));
  }
}

type Members<T> = T extends unknown
  ? Omit<T, 'id' | 'flow' | 'version' | 'lang' | 'day' | 'device'>
  : never;

/** What the browser sends of a run: each step once, the first time that it is reached or done. */
export function eventsOfRun(run: Run, random: Random): StoredEvent[] {
  const { site, flow, version, lang, device, day } = run;
  const events: StoredEvent[] = [];
  const send = (members: Members<CollectorEvent>) => {
    const id = randomId(run.clock, random);
    const event = { id, flow, version, lang, day, device, ...members } as CollectorEvent;
    events.push({ site, event });
  };
  const order = STEPS[version] ?? [];
  const seen = new Set<string>();
  const done = new Set<string>();
  let from: string | undefined;
  let spent = 0;
  send({ kind: 'flow.offered' });
  send({ kind: 'flow.started' });
  for (const { step, ms, then, missed } of run.visits) {
    if (!seen.has(step)) {
      const position = order.indexOf(step) + 1;
      const before = from === undefined ? {} : { from };
      send({ kind: 'step.reached', step, ms: from === undefined ? 0 : spent, position, ...before });
      seen.add(step);
      from = step;
      spent = 0;
    }
    spent = Math.min(DAY_MS, spent + ms);
    if (missed) send({ kind: 'target.missed', step, reason: 'hidden' });
    else send({ kind: 'target.found', step, rank: 0 });
    if (then === 'back') send({ kind: 'step.back', step });
    if (then === 'done' && !done.has(step)) {
      done.add(step);
      send({ kind: 'step.done', step, ms });
    }
  }
  if (from !== undefined && run.answer !== undefined) {
    send({ kind: 'survey.answered', step: from, question: 'ease', value: run.answer });
  }
  if (from !== undefined && run.end !== undefined) {
    send({ kind: 'flow.ended', step: from, how: run.end });
  }
  return events;
}

/** A UUID version 7 whose time is rounded to the hour, as the client makes them. */
export function randomId(time: number, random: Random): string {
  const hour = (time - (time % HOUR_MS)).toString(16).padStart(12, '0');
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => random.below(16).toString(16)).join('');
  return `${hour.slice(0, 8)}-${hour.slice(8)}-7${hex(3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
}
