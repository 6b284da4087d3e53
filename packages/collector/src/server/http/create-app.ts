import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { Access } from '../access/access.ts';
import { accountRoutes } from '../access/account-routes.ts';
import { adminRoutes } from '../access/admin-routes.ts';
import { dataPageRoutes } from '../access/data-page-routes.ts';
import { sessionRoutes } from '../access/session-routes.ts';
import { signInRoutes } from '../access/sign-in-routes.ts';
import type { CollectorMetrics } from '../metrics/collector-metrics.ts';
import type { Settings } from '../options.ts';
import type { Store } from '../store/store.ts';
import type { Visitors } from '../visitors/count-visitors.ts';
import { dashboardRoutes } from './dashboard-routes.ts';
import { dataRoutes } from './data-routes.ts';
import { eventRoutes } from './event-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { metricsRoutes } from './metrics-routes.ts';
import { guardReads } from './read-access.ts';
import { reportRoutes } from './report-routes.ts';

/** All that answers to requests. */
export interface AppParts {
  readonly settings: Settings;
  readonly store: Store;
  readonly access: Access;
  readonly metrics: CollectorMetrics;
  readonly visitors: Visitors | undefined;
  isStopping(): boolean;
}

/** A connection on which nothing happens for so long is closed, whatever it is for. */
const SILENT_MS = 120_000;
/** How often connections are looked through for requests that take too long to arrive. */
const CHECK_EVERY_MS = 2000;

/** The routes in their scopes: what is open, and what only viewers reach. */
export function createApp(parts: AppParts): FastifyInstance {
  const { settings } = parts;
  const { requestSeconds } = settings.limits;
  const app = fastify({
    logger: false,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
    trustProxy: settings.trustProxy.length > 0 ? [...settings.trustProxy] : false,
    connectionTimeout: SILENT_MS,
    // Whoever sends a request letter by letter would otherwise hold a connection for ever.
    requestTimeout: requestSeconds * 1000,
    http: {
      headersTimeout: requestSeconds * 1000,
      connectionsCheckingInterval: CHECK_EVERY_MS,
    },
  });
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) settings.onError('A request failed.', error);
    const message = status >= 500 ? 'The collector failed; its log says why.' : error.message;
    return reply.code(status).send({ error: status >= 500 ? 'internal' : 'bad-request', message });
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ error: 'not-found', message: 'There is nothing at this address.' }),
  );
  void app.register(eventRoutes, parts);
  void app.register(healthRoutes, parts);
  void app.register(metricsRoutes, parts);
  void app.register(dashboardRoutes);
  void app.register(signInRoutes, parts);
  void app.register(accountRoutes, parts);
  void app.register(dataPageRoutes, parts);
  void app.register(async (scope) => {
    guardReads(scope, parts);
    void scope.register(reportRoutes, parts);
    void scope.register(sessionRoutes, parts);
    void scope.register(adminRoutes, parts);
    void scope.register(dataRoutes, parts);
  });
  return app;
}
