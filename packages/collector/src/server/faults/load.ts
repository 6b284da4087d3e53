import type { CollectorEvent } from '@handrail/flow/events';
import { batchesOf } from '../store/conformance/deliver.ts';
import type { Random } from '../store/conformance/random.ts';
import { eventsOfRun, randomRun, type Run } from '../store/conformance/runs.ts';
import type { AddRequest } from '../store/store.ts';

/** Browsers that send runs, and send anew whatever was not answered with 200. */
export interface Load {
  /** All runs whose events were sent, answered or not. */
  readonly runs: readonly Run[];
  /** Every id that was sent, and those that were acknowledged. */
  readonly sent: ReadonlySet<string>;
  readonly acknowledged: ReadonlySet<string>;
  /** How often each status was answered; 0 where the connection broke. */
  readonly answers: ReadonlyMap<number, number>;
  /** `Retry-After` of every answer 503. */
  readonly retryAfter: readonly (string | null)[];
  /** Where to send from now on; `undefined` lets the senders wait. */
  pointAt(url: string | undefined): void;
  /** Makes no new runs, and waits until all that was sent is acknowledged. */
  finish(): Promise<void>;
}

const PAUSE_MS = 10;
/** Some clocks are ahead; none so far that the collector refuses what they say. */
const BEFORE_MS = 2 * 86_400_000;

export function startLoad(random: Random, options: { readonly senders: number }): Load {
  const runs: Run[] = [];
  const sent = new Set<string>();
  const acknowledged = new Set<string>();
  const answers = new Map<number, number>();
  const retryAfter: (string | null)[] = [];
  const waiting: AddRequest[] = [];
  let url: string | undefined;
  let isFinishing = false;
  let underWay = 0;

  const nextBatch = (): AddRequest | undefined => {
    // What failed comes again, among what is new.
    if (waiting.length > 0 && (isFinishing || random.chance(0.5))) return waiting.shift();
    if (isFinishing) return undefined;
    const run = randomRun(random, Date.now() - BEFORE_MS);
    runs.push(run);
    waiting.push(...batchesOf(eventsOfRun(run, random), random));
    return waiting.shift();
  };

  const sendNext = async (): Promise<void> => {
    const batch = url === undefined ? undefined : nextBatch();
    if (url === undefined || batch === undefined) return pause();
    underWay++;
    batch.events.forEach(({ id }) => sent.add(id));
    const { status, retry, stored } = await post(url, batch);
    answers.set(status, (answers.get(status) ?? 0) + 1);
    if (status === 503) retryAfter.push(retry);
    if (stored === batch.events.length) batch.events.forEach(({ id }) => acknowledged.add(id));
    // Any other answer is final, as for a browser: what it refused will be missing in the end.
    else if (status === 0 || status === 503) waiting.push(batch);
    underWay--;
    if (status !== 200) await pause();
  };
  const sender = async (): Promise<void> => {
    while (!isFinishing || waiting.length + underWay > 0) await sendNext();
  };
  const senders = Array.from({ length: options.senders }, sender);

  return {
    runs,
    sent,
    acknowledged,
    answers,
    retryAfter,
    pointAt(next) {
      url = next;
    },
    async finish() {
      isFinishing = true;
      await Promise.all(senders);
    },
  };
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS));

interface Answer {
  readonly status: number;
  readonly retry: string | null;
  /** Events that the collector says it has. */
  readonly stored: number;
}

async function post(url: string, { site, events }: AddRequest): Promise<Answer> {
  const batch: { v: 1; site?: string; events: readonly CollectorEvent[] } = { v: 1, events };
  if (site !== undefined) batch.site = site;
  try {
    const response = await fetch(`${url}/v1/events`, {
      method: 'POST',
      body: JSON.stringify(batch),
    });
    const body = (await response.json()) as { accepted?: number; duplicates?: number };
    const stored = response.status === 200 ? (body.accepted ?? 0) + (body.duplicates ?? 0) : 0;
    return { status: response.status, retry: response.headers.get('retry-after'), stored };
  } catch {
    return { status: 0, retry: null, stored: 0 };
  }
}

/** Waits until `condition` holds. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const giveUpAt = Date.now() + 60_000;
  while (!condition()) {
    if (Date.now() > giveUpAt) throw new Error(`It never came to this: ${what}.`);
    await pause();
  }
}
