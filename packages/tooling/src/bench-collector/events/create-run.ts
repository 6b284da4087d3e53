/** What one citizen's browser sends while guidance runs. */
import type { CollectorEvent } from '@handrail/flow/events';
import { createEventId } from '@handrail/flow/event-parts';
import type { Random } from './random.ts';
import { DEVICES, FLOW_COUNT, flowId, LANGS, stepsOf, versionAt } from './services.ts';

/** Of the design's figures none is about behaviour: these shares are round and plausible. */
const SHARE = {
  oldVersion: 0.1,
  declined: 0.35,
  missed: 0.03,
  fingerprint: 0.02,
  back: 0.08,
  left: 0.07,
  leftSilently: 0.4,
  answered: 0.15,
};
const MISSES = ['none', 'hidden', 'timed-out'] as const;
const LEAVING = ['exited', 'exited', 'dismissed', 'failed'] as const;
/** Most are between 2 seconds and 8 minutes. */
const SHORTEST_MS = 2000;
const DOUBLINGS = 8;

export interface RunAt {
  /** The moment at which the run begins. */
  readonly time: number;
  readonly day: string;
  /** How much of the period has passed, 0–1. */
  readonly share: number;
}

type Member = { readonly kind: CollectorEvent['kind']; readonly [key: string]: unknown };

/** Makes runs, one after the other. The ids are the client's own, but for the source of chance. */
export function createRunMaker(random: Random) {
  // All that the client asks of `crypto`.
  const crypto = {
    getRandomValues(bytes: Uint8Array) {
      for (let index = 0; index < bytes.length; index++) bytes[index] = random.bits() >>> 24;
      return bytes;
    },
  } as unknown as Crypto;

  const duration = (): number =>
    Math.round(SHORTEST_MS * 2 ** ((random.below(1000) / 1000) * DOUBLINGS));

  return ({ time, day, share }: RunAt): CollectorEvent[] => {
    const index = random.below(FLOW_COUNT);
    const common = {
      flow: flowId(index),
      version: versionAt(share, random.chance(SHARE.oldVersion)),
      lang: random.pick(LANGS),
      day,
      device: random.pick(DEVICES),
    };
    const events: CollectorEvent[] = [];
    let now = time;
    const send = (member: Member): void => {
      events.push({ id: createEventId(crypto, now), ...common, ...member } as CollectorEvent);
    };

    send({ kind: 'flow.offered' });
    if (random.chance(SHARE.declined)) {
      send({ kind: 'flow.declined' });
      return events;
    }
    send({ kind: 'flow.started' });
    const steps = stepsOf(index);
    let before: string | undefined;
    let sinceBefore = 0;
    for (const [at, step] of steps.entries()) {
      const from = before === undefined ? {} : { from: before };
      send({ kind: 'step.reached', step, ms: sinceBefore, position: at + 1, ...from });
      send(target(step));
      if (at > 0 && random.chance(SHARE.back)) send({ kind: 'step.back', step });
      if (random.chance(SHARE.left)) {
        if (!random.chance(SHARE.leftSilently))
          send({ kind: 'flow.ended', step, how: random.pick(LEAVING) });
        return events;
      }
      sinceBefore = duration();
      now += sinceBefore;
      send({ kind: 'step.done', step, ms: sinceBefore });
      before = step;
    }
    const last = { step: steps.at(-1) ?? '' };
    send({ kind: 'flow.ended', ...last, how: 'completed' });
    if (random.chance(SHARE.answered)) {
      const value = 1 + random.below(5);
      send({ kind: 'survey.answered', ...last, question: 'ease', value });
    }
    return events;
  };

  function target(step: string): Member {
    if (random.chance(SHARE.missed))
      return { kind: 'target.missed', step, reason: random.pick(MISSES) };
    const found = { kind: 'target.found', step } as const;
    if (random.chance(SHARE.fingerprint))
      return { ...found, rank: 2, by: 'fingerprint', drift: ['heading'] };
    return { ...found, rank: random.chance(0.9) ? 0 : 1, by: 'finder' };
  }
}
