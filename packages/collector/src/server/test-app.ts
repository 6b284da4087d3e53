/** A collector without a socket: requests are injected, from any address, at any time. */
import { createAccess, type Access } from './access/access.ts';
import { openSqlite } from './config/open-store.ts';
import { createApp } from './http/create-app.ts';
import { createMetrics } from './metrics/collector-metrics.ts';
import { readSettings, type CollectorOptions } from './options.ts';
import type { Store } from './store/store.ts';
import { NOW } from './test-events.ts';
import { createVisitors } from './visitors/count-visitors.ts';

/** Cheap: these tests are about who gets in, not about how long guessing takes. */
const COST = { N: 16, r: 1, p: 1 };

export interface TestApp {
  readonly access: Access;
  readonly store: Store;
  /** Lets time pass. */
  wait(ms: number): void;
  /** A request from this machine, unless told otherwise. */
  request(options: TestRequest): Promise<TestAnswer>;
  stop(): void;
  close(): Promise<void>;
}

interface TestRequest {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly from?: string;
  readonly body?: string | object;
}

/** The members of answers that tests look at. */
interface TestJson {
  readonly method: string;
  readonly role?: string;
  readonly csrf: string;
  readonly error: string;
  readonly link: string;
  readonly accounts: readonly object[];
  readonly entries: readonly object[];
  readonly checks: object;
}

interface TestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** As a browser would keep them, by name. */
  readonly cookies: ReadonlyMap<string, { readonly value: string; readonly text: string }>;
  json(): TestJson;
}

export function createTestApp(
  options: CollectorOptions = {},
  replace: { readonly store?: (store: Store) => Store } = {},
): TestApp {
  let now = NOW;
  let isStopping = false;
  const settings = readSettings({ data: ':memory:', minCount: 1, now: () => now, ...options });
  const access = createAccess(settings, COST);
  const opened = openSqlite(settings);
  const store = replace.store?.(opened) ?? opened;
  const metrics = createMetrics(settings, store);
  const visitors = settings.visitors ? createVisitors({ store, now: settings.now }) : undefined;
  const app = createApp({
    settings,
    store,
    access,
    metrics,
    visitors,
    isStopping: () => isStopping,
  });
  return {
    access,
    store,
    wait: (ms) => (now += ms),
    stop: () => (isStopping = true),
    async request({ method = 'GET', url, headers = {}, from = '127.0.0.1', body }) {
      const answer = await app.inject({
        method,
        url,
        remoteAddress: from,
        headers: { host: '127.0.0.1:8787', ...headers },
        ...(body === undefined ? {} : { payload: body }),
      });
      const lines = [answer.headers['set-cookie'] ?? []].flat();
      return {
        status: answer.statusCode,
        headers: answer.headers,
        body: answer.body,
        cookies: new Map(lines.map(toCookie)),
        json: () => answer.json<TestJson>(),
      };
    },
    async close() {
      await visitors?.flush();
      await app.close();
      await opened.close();
    },
  };
}

function toCookie(text: string): [string, { value: string; text: string }] {
  const [pair = ''] = text.split(';');
  const at = pair.indexOf('=');
  return [pair.slice(0, at), { value: pair.slice(at + 1), text }];
}
