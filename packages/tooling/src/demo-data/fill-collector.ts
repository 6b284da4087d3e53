/**
 * Fills a collector with invented figures of a size that an agency would see, the same each time.
 *
 * `node --conditions=source packages/tooling/src/demo-data/fill-collector.ts http://127.0.0.1:8787`
 *
 * The collector must take senders of any origin or none; it counts each event once more each time.
 */
import { fileURLToPath } from 'node:url';
import { createDemo } from './demo-events.ts';
import { addFindings, addViews } from './demo-pages.ts';
import { addRuns } from './demo-runs.ts';

const BATCH_EVENTS = 20;
const AT_ONCE = 8;

/** @throws if the collector refuses an event. */
export async function fillCollector(
  collectorUrl: string,
  {
    runs = 1500,
    visits = 2500,
    days = 84,
    now = Date.now(),
  }: { runs?: number; visits?: number; days?: number; now?: number } = {},
): Promise<number> {
  const { demo, events } = createDemo({ seed: 7, now, days });
  addRuns(demo, runs);
  addViews(demo, visits);
  addFindings(demo);
  await sendEvents(collectorUrl, events);
  return events.length;
}

/** @throws if the collector refuses an event. */
export async function sendEvents(collectorUrl: string, events: readonly object[]): Promise<void> {
  const batches: (readonly object[])[] = [];
  for (let at = 0; at < events.length; at += BATCH_EVENTS)
    batches.push(events.slice(at, at + BATCH_EVENTS));
  for (let at = 0; at < batches.length; at += AT_ONCE)
    await Promise.all(batches.slice(at, at + AT_ONCE).map((batch) => send(collectorUrl, batch)));
}

async function send(collectorUrl: string, events: readonly object[]): Promise<void> {
  const response = await fetch(`${collectorUrl}/v1/events`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ v: 1, events }),
  });
  const { rejected = [] } = (await response.json()) as { rejected?: unknown[] };
  if (response.status !== 200 || rejected.length > 0)
    throw new Error(`The collector refused events: ${JSON.stringify(rejected)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const url = process.argv[2] ?? 'http://127.0.0.1:8787';
  console.log(`${await fillCollector(url.replace(/\/$/, ''))} events sent to ${url}`);
}
