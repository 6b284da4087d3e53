import { statfs } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../options.ts';
import type { Store } from '../store/store.ts';

const BYTES_PER_MEGABYTE = 1_048_576;
/** Above this part of the high-water mark, new senders had better go elsewhere. */
const NEARLY_FULL = 0.9;

type Verdict = 'ok' | 'failed' | 'full' | 'stopping';

/**
 * `/healthz` says that the process lives: if not, restart it. `/readyz` says whether it can take
 * events now: if not, send them elsewhere, but leave it alone.
 */
export async function healthRoutes(
  app: FastifyInstance,
  context: { readonly settings: Settings; readonly store: Store; isStopping(): boolean },
): Promise<void> {
  const { settings, store, isStopping } = context;

  app.get('/healthz', async () => ({ status: 'ok' }));

  app.get('/readyz', async (_request, reply) => {
    const checks = {
      server: isStopping() ? 'stopping' : 'ok',
      store: await checkStore(store, settings),
      waiting: checkWaiting(store),
      disk: await checkDisk(settings),
    } satisfies Record<string, Verdict>;
    const isReady = Object.values(checks).every((verdict) => verdict === 'ok');
    return reply
      .code(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isReady ? 'ready' : 'not-ready', checks });
  });
}

async function checkStore(store: Store, { onError }: Settings): Promise<Verdict> {
  try {
    await store.check();
    return 'ok';
  } catch (error) {
    onError('The store does not answer.', error);
    return 'failed';
  }
}

function checkWaiting(store: Store): Verdict {
  const { waiting, highWater } = store.load();
  return waiting > highWater * NEARLY_FULL ? 'full' : 'ok';
}

async function checkDisk({ data, limits, onError }: Settings): Promise<Verdict> {
  if (data === ':memory:') return 'ok';
  try {
    const { bavail, bsize } = await statfs(data);
    return bavail * bsize < limits.minFreeMegabytes * BYTES_PER_MEGABYTE ? 'full' : 'ok';
  } catch (error) {
    onError('The data folder cannot be looked at.', error);
    return 'failed';
  }
}
