import type { FastifyInstance } from 'fastify';
import { plainAddress } from '../config/addresses.ts';
import type { CollectorMetrics } from '../metrics/collector-metrics.ts';
import { isLoopback, type Settings } from '../options.ts';
import { createSenderKey } from './sender-key.ts';
import { createTokenBuckets } from './token-buckets.ts';

/**
 * Sends away who sends too much. The limit is wide: a whole library may share one address.
 *
 * What comes from this machine itself is not limited. It is either a program of ours, or a proxy
 * that we were not told to trust, behind which all senders look alike.
 */
export function limitSenders(
  app: FastifyInstance,
  { settings, metrics }: { readonly settings: Settings; readonly metrics: CollectorMetrics },
): void {
  const { limits, now } = settings;
  const buckets = createTokenBuckets({
    perSecond: limits.perMinute / 60,
    burst: limits.burst,
    now,
  });
  const senderKey = createSenderKey(now, () => buckets.clear());

  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'POST' || isLoopback(plainAddress(request.ip))) return;
    const seconds = buckets.take(senderKey(request.ip));
    if (seconds === 0) return;
    metrics.limited.add(1);
    return reply
      .code(429)
      .header('retry-after', seconds)
      .send({ error: 'too-many-requests', message: 'Send it again later.' });
  });
}
