/** Plays the browsers: sends batches to a collector over several connections. A worker. */
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CollectorEvent } from '@handrail/flow/events';
import { createEvents, type Stream } from '../events/create-events.ts';
import { median } from '../median.ts';
import { answerJobs } from './worker.ts';

export interface LoadJob {
  /** Where to send; without it, the batches are only made. */
  readonly url?: string;
  readonly stream: Stream;
  readonly batch: number;
  readonly connections: number;
  /** Which of the batches to send. */
  readonly from: number;
  readonly to: number;
}

export interface LoadResult {
  readonly accepted: number;
  readonly duplicates: number;
  /** Times that the collector said "later". */
  readonly refused: number;
  readonly wallMs: number;
  readonly ackMs: { readonly median: number; readonly p99: number };
}

/** Every so many batches are sent again, as by a browser that did not hear the answer. */
const REPEAT_EVERY = 50;
const LATER_MS = 50;

let bodies: string[] = [];

answerJobs(async (job: LoadJob): Promise<LoadResult> => {
  if (bodies.length === 0) bodies = makeBodies(job);
  const began = performance.now();
  const result = { accepted: 0, duplicates: 0, refused: 0 };
  const waits: number[] = [];
  const { url, connections } = job;
  if (url !== undefined) {
    const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
    let next = job.from;
    const sendAll = async (): Promise<void> => {
      for (let at = next++; at < job.to; at = next++) {
        const body = bodies[at] ?? '';
        for (let times = at % REPEAT_EVERY === 0 ? 2 : 1; times > 0; times--) {
          const sent = performance.now();
          const answer = await deliver(url, { agent, body, onRefused: () => result.refused++ });
          waits.push(performance.now() - sent);
          result.accepted += answer.accepted;
          result.duplicates += answer.duplicates;
        }
      }
    };
    await Promise.all(Array.from({ length: connections }, sendAll));
    agent.destroy();
  }
  waits.sort((a, b) => a - b);
  const p99 = waits[Math.floor(waits.length * 0.99)] ?? 0;
  return { ...result, wallMs: performance.now() - began, ackMs: { median: median(waits), p99 } };
});

function makeBodies({ stream, batch }: LoadJob): string[] {
  const made: string[] = [];
  let events: CollectorEvent[] = [];
  for (const event of createEvents(stream)) {
    if (events.push(event) < batch) continue;
    made.push(JSON.stringify({ v: 1, events }));
    events = [];
  }
  if (events.length > 0) made.push(JSON.stringify({ v: 1, events }));
  return made;
}

interface Answer {
  readonly accepted: number;
  readonly duplicates: number;
}

interface Delivery {
  readonly agent: http.Agent;
  readonly body: string;
  onRefused(): void;
}

/** Sends a batch until it is taken. @throws if any of its events is refused. */
async function deliver(url: string, { agent, body, onRefused }: Delivery): Promise<Answer> {
  for (;;) {
    const { status, text } = await post(url, agent, body);
    if (status !== 503) {
      const answer = JSON.parse(text) as Answer & { readonly rejected?: readonly unknown[] };
      if (status === 200 && answer.rejected?.length === 0) return answer;
      throw new Error(`The collector answered ${status}: ${text.slice(0, 500)}`);
    }
    onRefused();
    await sleep(LATER_MS);
  }
}

function post(
  url: string,
  agent: http.Agent,
  body: string,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'text/plain', 'content-length': Buffer.byteLength(body) };
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.on('error', reject).end(body);
  });
}
