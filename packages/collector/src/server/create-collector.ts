import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { dashboardRoutes } from './http/dashboard-routes.ts';
import { eventRoutes } from './http/event-routes.ts';
import { reportRoutes } from './http/report-routes.ts';
import { readSettings, type CollectorOptions, type Settings } from './options.ts';
import { dayText } from './store/event-row.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import type { Store } from './store/store.ts';

const DAY_MS = 86_400_000;
const PRUNE_EVERY_MS = 6 * 3_600_000;
/** How long requests under way may take when the collector is asked to stop. */
const CLOSE_GRACE_MS = 2000;

export interface Collector {
  /** Starts to take requests. @returns the address. @throws if the port is taken. */
  listen(): Promise<string>;
  /** Finishes what was begun, stores what is waiting and lets go of the files. */
  close(): Promise<void>;
  /** The address, such as `http://127.0.0.1:8787`; empty before `listen`. */
  readonly url: string;
}

/**
 * Makes the server that takes events, keeps them and shows funnels.
 *
 * It keeps and logs neither addresses nor headers of those who send.
 *
 * @throws {CollectorConfigError} for options that are wrong; others if the data cannot be opened.
 */
export function createCollector(options: CollectorOptions = {}): Collector {
  const settings = readSettings(options);
  const store = openSqliteStore({
    directory: settings.data,
    highWater: settings.highWater,
    now: settings.now,
  });
  const app = createApp(settings, store);
  const prune = () => pruneStore(settings, store);
  let pruning: NodeJS.Timeout | undefined;
  let url = '';
  return {
    async listen() {
      await prune();
      url = await app.listen({ host: settings.host, port: settings.port });
      pruning = setInterval(() => void prune(), PRUNE_EVERY_MS).unref();
      return url;
    },
    async close() {
      clearInterval(pruning);
      // Browsers open connections in advance and never use them; those would hold us up for ever.
      const cut = setTimeout(() => app.server.closeAllConnections(), CLOSE_GRACE_MS);
      await app.close();
      clearTimeout(cut);
      await store.close();
    },
    get url() {
      return url;
    },
  };
}

function createApp(settings: Settings, store: Store): FastifyInstance {
  const app = fastify({
    logger: false,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
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
  app.get('/healthz', async (_request, reply) => {
    try {
      await store.check();
      return { status: 'ok' };
    } catch (error) {
      settings.onError('The store does not answer.', error);
      return reply.code(503).send({ status: 'store-unavailable' });
    }
  });
  void app.register(eventRoutes, { settings, store });
  void app.register(reportRoutes, { settings, store });
  void app.register(dashboardRoutes);
  return app;
}

async function pruneStore(
  { now, rawDays, rollupDays, onError }: Settings,
  store: Store,
): Promise<void> {
  try {
    await store.prune({
      rawAt: now() - rawDays * DAY_MS,
      rollupDay: dayText(now() - rollupDays * DAY_MS),
    });
  } catch (error) {
    onError('Old events could not be deleted.', error);
  }
}
