import type { FastifyInstance, FastifyRequest } from 'fastify';
import { checkBatch, type CollectorEvent, type EventFault } from '@handrail/flow/events';
import type { CollectorMetrics } from '../metrics/collector-metrics.ts';
import type { Settings } from '../options.ts';
import { DAY_MS, dayText, idTime } from '../store/event-row.ts';
import { StoreUnavailable, type Store } from '../store/store.ts';
import type { Visitors } from '../visitors/count-visitors.ts';
import { guardOrigins } from './origins.ts';
import { limitSenders } from './sender-limit.ts';

const BODY_LIMIT_BYTES = 65_536;
/** Time zones make up one day, clocks that are a little wrong the other. */
const AHEAD_MS = 2 * DAY_MS;
const RETRY_AFTER_SECONDS = 10;

/** `POST /v1/events`: checks, stores, and only then says yes. */
export async function eventRoutes(
  app: FastifyInstance,
  context: {
    readonly settings: Settings;
    readonly store: Store;
    readonly metrics: CollectorMetrics;
    /** Only where visitors are estimated. */
    readonly visitors: Visitors | undefined;
  },
): Promise<void> {
  const { settings, store, metrics, visitors } = context;
  guardOrigins(app, settings.origins, () => metrics.rejected.add(1, 'origin'));
  // After it: a page may read when to come back only if its origin has been allowed.
  limitSenders(app, context);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ['text/plain', 'application/json'],
    { parseAs: 'string' },
    (_request, body, done) => {
      // Parsed in the handler: what a person asked not to be collected is not even looked at.
      done(null, body);
    },
  );

  app.post('/v1/events', { bodyLimit: BODY_LIMIT_BYTES }, async (request, reply) => {
    if (asksForPrivacy(request)) {
      metrics.rejected.add(1, 'privacy-signal');
      return reply.code(204).send();
    }
    const startedAt = performance.now();
    const batch = checkBatch(parse(request.body));
    if (
      settings.sites.length > 0 &&
      batch.events.length > 0 &&
      !settings.sites.includes(batch.site ?? '')
    ) {
      metrics.rejected.add(1, 'site');
      return reply.code(403).send({
        error: 'unknown-site',
        message: "The batch carries none of the collector's site keys.",
      });
    }
    const { timely, faults } = splitByTime(batch.events, settings);
    const rejected = [...batch.faults, ...faults];
    metrics.rejected.add(batch.faults.length, 'format');
    metrics.rejected.add(faults.length, 'time');
    if (timely.length === 0) return reply.code(400).send({ accepted: 0, duplicates: 0, rejected });
    try {
      const { dropped, site } = batch;
      const result = await store.add({ site, dropped, events: timely });
      metrics.commit.observe((performance.now() - startedAt) / 1000);
      metrics.batches.add(1);
      metrics.accepted.add(result.accepted);
      metrics.duplicates.add(result.duplicates);
      visitors?.see(site, {
        address: request.ip,
        userAgent: request.headers['user-agent'] ?? '',
      });
      return await reply.code(200).send({ ...result, rejected });
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      metrics.busy.add(1);
      if (error.cause !== undefined) settings.onError('Events could not be stored.', error.cause);
      return reply
        .code(503)
        .header('retry-after', RETRY_AFTER_SECONDS)
        .send({ error: error.code, message: 'Send it again later.' });
    }
  });
}

/** Global Privacy Control or Do Not Track, as the browser says it in a header. */
function asksForPrivacy({ headers }: FastifyRequest): boolean {
  return headers['sec-gpc'] === '1' || headers['dnt'] === '1';
}

function parse(body: unknown): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    return undefined;
  }
}

/**
 * Events of long ago or of the future come from a clock that is wrong. They would spoil reports,
 * and outlive the deletion of old events, which goes by the time in the id.
 */
function splitByTime(events: readonly CollectorEvent[], { now, rawDays }: Settings) {
  const timely: CollectorEvent[] = [];
  const faults: EventFault[] = [];
  const earliest = now() - rawDays * DAY_MS;
  const latest = now() + AHEAD_MS;
  const isTimely = (time: number) => time > earliest && time < latest;
  const faultAt = (event: number, at: 'day' | 'id'): EventFault => ({
    event,
    at,
    expected: `a time between ${dayText(earliest)} and ${dayText(latest)}`,
  });
  events.forEach((event, index) => {
    if (!isTimely(Date.parse(event.day) + DAY_MS)) faults.push(faultAt(index, 'day'));
    else if (!isTimely(idTime(event.id))) faults.push(faultAt(index, 'id'));
    else timely.push(event);
  });
  return { timely, faults };
}
