import type { FastifyInstance } from 'fastify';
import { createAccess, type Access } from './access/access.ts';
import { openSqlite, openStore } from './config/open-store.ts';
import { publicSettings } from './config/public-settings.ts';
import { createApp } from './http/create-app.ts';
import { createMaintenance, type Maintenance } from './maintain-store.ts';
import { createMetrics } from './metrics/collector-metrics.ts';
import { readSettings, type CollectorOptions, type Settings } from './options.ts';
import type { Store } from './store/store.ts';
import { createVisitors } from './visitors/count-visitors.ts';

/** How long requests under way may take when the collector is asked to stop. */
const CLOSE_GRACE_MS = 2000;

export interface Collector {
  /**
   * Starts to take requests; then, beside them, to delete what is old.
   *
   * @returns the address. @throws if the port is taken, or `close` was called meanwhile.
   */
  listen(): Promise<string>;
  /**
   * Finishes what was begun, stores what is waiting and lets go of the files. May be called at any
   * time, also while `listen` is under way.
   */
  close(): Promise<void>;
  /** The address, such as `http://127.0.0.1:8787`; empty before `listen`. */
  readonly url: string;
  /**
   * Where the first admin sets a password: once, within an hour after `listen`. `undefined` when
   * there are accounts, or a proxy signs people in.
   */
  readonly setupUrl: string | undefined;
}

/** What runs while the collector listens. */
interface Running {
  readonly app: FastifyInstance;
  readonly maintenance: Maintenance;
}

/**
 * Makes the server that takes events, keeps them and shows funnels.
 *
 * It keeps and logs neither addresses nor headers of those who send.
 *
 * @throws {CollectorConfigError} for options that are wrong; others if the data cannot be opened.
 *   ClickHouse is reached for by `listen` only.
 */
export function createCollector(options: CollectorOptions = {}): Collector {
  const settings = readSettings(options);
  const access = createAccess(settings);
  let store: Store | undefined =
    settings.store.engine === 'sqlite' ? openSqlite(settings) : undefined;
  let running: Running | undefined;
  let listening: Promise<string> | undefined;
  let [url, setupUrl, isStopping]: [string, string | undefined, boolean] = ['', undefined, false];
  const requireGoing = () => {
    if (isStopping) throw new Error('The collector was closed before it listened.');
  };
  const begin = async (): Promise<string> => {
    store ??= await openStore(settings);
    requireGoing();
    running = start(settings, access, store, () => isStopping);
    url = await running.app.listen({ host: settings.host, port: settings.port });
    requireGoing();
    // Not before: what has to be deleted may take long, and ClickHouse may not answer.
    running.maintenance.start();
    setupUrl = createSetupUrl(settings, access, url);
    noteStart(settings, access);
    return url;
  };
  return {
    listen: () => (listening = begin()),
    async close() {
      isStopping = true;
      // What is being opened can be closed only when it is open.
      await listening?.catch(() => undefined);
      if (running !== undefined) await stop(running);
      await store?.close();
    },
    get url() {
      return url;
    },
    get setupUrl() {
      return setupUrl;
    },
  };
}

function start(
  settings: Settings,
  access: Access,
  store: Store,
  isStopping: () => boolean,
): Running {
  const metrics = createMetrics(settings, store);
  const visitors = settings.visitors ? createVisitors({ store, now: settings.now }) : undefined;
  return {
    app: createApp({ settings, store, access, metrics, visitors, isStopping }),
    maintenance: createMaintenance({ settings, store, visitors }),
  };
}

async function stop({ app, maintenance }: Running): Promise<void> {
  // Browsers open connections in advance and never use them; those would hold us up for ever.
  const cut = setTimeout(() => app.server.closeAllConnections(), CLOSE_GRACE_MS);
  await app.close();
  clearTimeout(cut);
  await maintenance.stop();
}

function createSetupUrl(settings: Settings, access: Access, url: string): string | undefined {
  if (settings.proxyAuth !== undefined || access.accounts.list().length > 0) return undefined;
  // Never from a request: whoever sends it could choose its name.
  const base = settings.publicUrl ?? url;
  const key = access.links.create('', 'admin');
  return `${base.replace(/\/$/, '')}/set-password?key=${key}`;
}

function noteStart(settings: Settings, access: Access): void {
  try {
    access.audit.add('system', 'started', publicSettings(settings));
  } catch (error) {
    settings.onError('The audit log could not be written.', error);
  }
}
