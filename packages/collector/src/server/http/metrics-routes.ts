import type { FastifyInstance } from 'fastify';
import type { Access } from '../access/access.ts';
import { bearerToken, createTokenCheck, isLocal } from '../access/identify.ts';
import { CONTENT_TYPE } from '../metrics/registry.ts';
import type { CollectorMetrics } from '../metrics/collector-metrics.ts';
import type { Settings } from '../options.ts';

/** `GET /metrics` for Prometheus: for whoever has a token, for viewers, and for this machine. */
export async function metricsRoutes(
  app: FastifyInstance,
  context: {
    readonly settings: Settings;
    readonly access: Access;
    readonly metrics: CollectorMetrics;
  },
): Promise<void> {
  const { settings, access, metrics } = context;
  const isMetricsToken = createTokenCheck(settings.metricsToken);

  app.get('/metrics', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const token = bearerToken(request);
    const hasToken = token !== undefined && isMetricsToken(token);
    const isOpenHere = settings.metricsToken === undefined && isLocal(request);
    const viewer = access.identify(request);
    if (!hasToken && !isOpenHere && (viewer === undefined || viewer === 'no-role')) {
      return reply
        .code(401)
        .header('www-authenticate', 'Bearer')
        .send({ error: 'metrics-token-wrong', message: 'The metrics token is missing or wrong.' });
    }
    return reply.type(CONTENT_TYPE).send(await metrics.render());
  });
}
