/** Invented visits, so that the dashboard has figures of a size that an agency would see. */
import { readFileSync } from 'node:fs';
import type { EventInput } from '@handrail/flow/events';
import { createEventId } from '../../../collector/src/client/event-id.ts';
import { fromRoot } from '../run/repository.ts';

const flow = 'heating-help-apply';
const visits = 640;
const days = 21;
const batchEvents = 20;

/** Steps in order, with how many of a hundred go on from each, and the usual time on it. */
const path = [
  ['welcome', 93, 16],
  ['whoPays', 97, 12],
  ['open', 95, 9],
  ['people', 96, 28],
  ['toIncome', 88, 95],
  ['pay', 71, 140],
  ['toHeating', 94, 40],
  ['iPay', 96, 22],
  ['account', 82, 115],
  ['toReview', 95, 30],
  ['check', 97, 48],
  ['rate', 100, 20],
] as const;

/** A generator with a seed: two runs give the same picture. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function visit(random: () => number, now: number): object[] {
  const begunAt = now - Math.floor(random() * days) * 86_400_000;
  const common = {
    flow,
    version: 1,
    lang: random() < 0.3 ? 'es' : 'en',
    day: new Date(begunAt).toISOString().slice(0, 10),
    device: random() < 0.55 ? 'phone' : 'desktop',
  };
  const events: object[] = [];
  const add = (event: Partial<EventInput> & { kind: EventInput['kind'] }): void => {
    events.push({ ...common, ...event, id: createEventId(globalThis.crypto, begunAt) });
  };
  add({ kind: 'flow.offered' });
  if (random() < 0.35) {
    add({ kind: 'flow.declined' });
    return events;
  }
  add({ kind: 'flow.started' });
  let from: string | undefined;
  for (const [step, goOn, seconds] of path) {
    const ms = Math.round(seconds * 1000 * (0.4 + 1.4 * random()));
    const position = positions.get(step) ?? 1;
    add({ kind: 'step.reached', step, ms, position, ...(from === undefined ? {} : { from }) });
    if (step === 'account' && random() < 0.12)
      add({ kind: 'target.missed', step, reason: 'hidden' });
    if (random() * 100 >= goOn) {
      if (random() < 0.4) add({ kind: 'flow.ended', how: 'dismissed', step });
      return events;
    }
    add({ kind: 'step.done', step, ms });
    if (step === 'pay' && random() < 0.4) add({ kind: 'help.opened', help: 'helpPay' });
    from = step;
  }
  add({
    kind: 'survey.answered',
    step: 'rate',
    question: 'ease',
    value: 2 + Math.floor(random() * 4),
  });
  add({ kind: 'flow.ended', how: 'completed', step: 'rate' });
  return events;
}

/** The place of each step in the flow's file, from 1, as the browser reports it. */
const positions = readPositions();
function readPositions(): ReadonlyMap<string, number> {
  const file = fromRoot('examples/benefits-portal/flows', `${flow}.flow.json`);
  const { steps } = JSON.parse(readFileSync(file, 'utf8')) as { steps: { id: string }[] };
  return new Map(steps.map(({ id }, index) => [id, index + 1]));
}

/** @throws if the collector refuses an event. */
export async function sendSampleVisits(collectorUrl: string): Promise<void> {
  const random = createRandom(7);
  const now = Date.now();
  const events = Array.from({ length: visits }, () => visit(random, now)).flat();
  for (let start = 0; start < events.length; start += batchEvents) {
    const response = await fetch(`${collectorUrl}/v1/events`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ v: 1, events: events.slice(start, start + batchEvents) }),
    });
    const { rejected = [] } = (await response.json()) as { rejected?: unknown[] };
    if (response.status !== 200 || rejected.length > 0)
      throw new Error(`The collector refused sample events: ${JSON.stringify(rejected)}`);
  }
}
