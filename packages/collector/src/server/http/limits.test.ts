import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CollectorOptions } from '../options.ts';
import { StoreUnavailable, type Store } from '../store/store.ts';
import { createTestApp, type TestApp } from '../test-app.ts';
import { createEvent } from '../test-events.ts';
import { networkOf } from './sender-key.ts';
import { createTokenBuckets } from './token-buckets.ts';

const apps: TestApp[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});
function start(
  options: CollectorOptions = {},
  replace: { store?: (store: Store) => Store } = {},
): TestApp {
  const app = createTestApp(options, replace);
  apps.push(app);
  return app;
}
const batch = (...events: unknown[]) => JSON.stringify({ v: 1, events });
const started = () => createEvent({ kind: 'flow.started' });
const send = (
  app: TestApp,
  from: string,
  headers: Record<string, string> = {},
  body = batch(started()),
) =>
  app.request({
    method: 'POST',
    url: '/v1/events',
    from,
    headers: { 'content-type': 'text/plain', ...headers },
    body,
  });
const statuses = async (app: TestApp, from: readonly string[], headers = {}) => {
  const seen: number[] = [];
  for (const each of from) seen.push((await send(app, each, headers)).status);
  return seen;
};

describe('a sender', () => {
  const limits = { perMinute: 6, burst: 3 };
  const one = '192.0.2.1';

  it('is sent away above the limit, told when to come back, and let in then', async () => {
    const app = start({ limits });
    expect(await statuses(app, [one, one, one, one])).toEqual([200, 200, 200, 429]);
    const { headers } = await send(app, one);
    expect(headers['retry-after']).toBe('10');
    // The browser client has to be able to read it.
    const origin = 'http://127.0.0.1:8787';
    const seen = await send(app, one, { origin });
    expect([seen.status, seen.headers['access-control-allow-origin']]).toEqual([429, origin]);
    expect(seen.headers['access-control-expose-headers']).toBe('Retry-After');
    app.wait(9_000);
    expect(await statuses(app, [one])).toEqual([429]);
    app.wait(1_000);
    expect(await statuses(app, [one, one])).toEqual([200, 429]);
  });

  it('does not hold up others, and is one household in IPv6', async () => {
    const app = start({ limits });
    await statuses(app, [one, one, one]);
    expect(await statuses(app, ['192.0.2.2', one])).toEqual([200, 429]);
    const house = ['2001:db8::1', '2001:db8:0:0::2', '2001:db8:0:0:ffff::3', '2001:0db8::4'];
    expect(await statuses(app, house)).toEqual([200, 200, 200, 429]);
    expect(await statuses(app, ['2001:db8:0:1::1'])).toEqual([200]);
  });

  it('cannot choose who it is, unless a proxy that is trusted says so', async () => {
    const claim = (n: number) => ({ 'x-forwarded-for': `198.51.100.${n}` });
    const trusting = start({ limits, trustProxy: ['10.0.0.1'] });
    for (const [from, n, status] of [
      [one, 1, 200],
      [one, 2, 200],
      [one, 3, 200],
      [one, 4, 429],
      ['10.0.0.1', 4, 200],
      ['10.0.0.1', 4, 200],
      ['10.0.0.1', 4, 200],
      ['10.0.0.1', 4, 429],
      ['10.0.0.1', 5, 200],
    ] as const)
      expect((await send(trusting, from, claim(n))).status).toBe(status);
    // What the visitor put in front of what the proxy added is not believed either.
    const forged = { 'x-forwarded-for': '198.51.100.99, 198.51.100.4' };
    expect((await send(trusting, '10.0.0.1', forged)).status).toBe(429);
  });

  it('is not limited on this machine, and others can still ask for reports', async () => {
    const app = start({ limits, publicUrl: 'https://stats.example' });
    expect(await statuses(app, Array<string>(8).fill('127.0.0.1'))).not.toContain(429);
    await statuses(app, [one, one, one, one]);
    expect((await app.request({ url: '/v1/flows', from: one })).status).toBe(401);
  });
});

describe('buckets', () => {
  it('have a bound in number', () => {
    let now = 0;
    const buckets = createTokenBuckets({ perSecond: 1, burst: 1, maxKeys: 3, now: () => now });
    expect(['a', 'b', 'c', 'a'].map((key) => buckets.take(key))).toEqual([0, 0, 0, 1]);
    now = 2000;
    // Full again: those go first.
    expect(['d', 'e', 'f', 'd'].map((key) => buckets.take(key))).toEqual([0, 0, 0, 1]);
    // None is full: all go.
    expect(['g', 'd'].map((key) => buckets.take(key))).toEqual([0, 0]);
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8::6', '2001:db8:0:0'],
    ['2001:db8:0001::', '2001:db8:1:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['1::2:3:4:5:6:7', '1:0:2:3'],
  ])('take %s for %s', (address, network) => expect(networkOf(address)).toBe(network));
});

describe('readiness', () => {
  const checks = async (app: TestApp) => {
    const answer = await app.request({ url: '/readyz', from: '192.0.2.1' });
    return [answer.status, answer.json().checks];
  };
  const good = { server: 'ok', store: 'ok', waiting: 'ok', disk: 'ok' };

  it('says yes when all is well, and no while it stops', async () => {
    const app = start();
    expect(await checks(app)).toEqual([200, good]);
    app.stop();
    expect(await checks(app)).toEqual([503, { ...good, server: 'stopping' }]);
  });

  it('says no when the store fails or is nearly full, and life goes on', async () => {
    const errors: unknown[] = [];
    const failing = start(
      { onError: (_message, error) => errors.push(error) },
      {
        store: (store) => ({
          ...store,
          check: () => Promise.reject(new Error('gone')),
          load: () => ({ waiting: 91, highWater: 100 }),
        }),
      },
    );
    expect(await checks(failing)).toEqual([503, { ...good, store: 'failed', waiting: 'full' }]);
    expect(errors).toEqual([new Error('gone')]);
    expect((await failing.request({ url: '/healthz' })).status).toBe(200);
  });

  it('says no when the disk has too little room', async () => {
    const limits = { minFreeMegabytes: 10_000_000 };
    const data = mkdtempSync(join(tmpdir(), 'handrail-disk-'));
    const app = start({ data, limits });
    expect(await checks(app)).toEqual([503, { ...good, disk: 'full' }]);
    expect(await checks(start({ limits }))).toEqual([200, good]);
    await apps.shift()?.close();
    rmSync(data, { recursive: true });
  });
});

describe('metrics', () => {
  const metric = (text: string, name: string) =>
    new RegExp(`^${name.replace(/[{}"+]/g, '\\$&')} (.*)$`, 'm').exec(text)?.[1];

  it('count what came, by reason, and nothing of who or where', async () => {
    let isFull = false;
    const app = start(
      { origins: ['https://a.example'], sites: ['north'], limits: { burst: 5 } },
      {
        store: (store) => ({
          ...store,
          add: (request) =>
            isFull ? Promise.reject(new StoreUnavailable('full')) : store.add(request),
        }),
      },
    );
    const from = '192.0.2.1';
    const event = started();
    const body = JSON.stringify({
      v: 1,
      site: 'north',
      events: [event, event, { ...started(), x: 1 }, { ...started(), day: '2020-01-01' }],
    });
    await send(app, from, {}, body);
    await send(app, from, { origin: 'https://evil.example' });
    await send(app, from, { 'sec-gpc': '1' });
    await send(app, from, {}, batch(started()));
    isFull = true;
    await send(app, from, {}, body);
    await send(app, from, {}, body);
    expect((await send(app, from, {}, body)).status).toBe(429);
    const { body: text, headers } = await app.request({ url: '/metrics' });
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    const values = Object.fromEntries(
      [
        'handrail_batches_total',
        'handrail_events_accepted_total',
        'handrail_events_duplicate_total',
        'handrail_rejected_total{reason="format"}',
        'handrail_rejected_total{reason="time"}',
        'handrail_rejected_total{reason="origin"}',
        'handrail_rejected_total{reason="site"}',
        'handrail_rejected_total{reason="privacy-signal"}',
        'handrail_busy_total',
        'handrail_limited_total',
        'handrail_commit_seconds_count',
        'handrail_commit_seconds_bucket{le="+Inf"}',
        'handrail_waiting_events',
      ].map((name) => [name, metric(text, name)]),
    );
    expect(values).toEqual({
      handrail_batches_total: '1',
      handrail_events_accepted_total: '1',
      handrail_events_duplicate_total: '1',
      'handrail_rejected_total{reason="format"}': '3',
      'handrail_rejected_total{reason="time"}': '3',
      'handrail_rejected_total{reason="origin"}': '1',
      'handrail_rejected_total{reason="site"}': '1',
      'handrail_rejected_total{reason="privacy-signal"}': '1',
      handrail_busy_total: '2',
      handrail_limited_total: '1',
      handrail_commit_seconds_count: '1',
      'handrail_commit_seconds_bucket{le="+Inf"}': '1',
      handrail_waiting_events: '0',
    });
    expect(text).not.toMatch(/north|192\.0\.2|evil|apply/);
    // The format: every line is a comment or a sample, and each family is named once.
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[^"]*"\})? [\d.e+-]+)$/);
    const types = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
    expect(new Set(types).size).toBe(types.length);
  });

  it('are for this machine, or for who has a token', async () => {
    const metricsToken = 'metrics-token-0001';
    const readToken = 'reading-token-0001';
    const status = async (app: TestApp, headers: Record<string, string>, from = '127.0.0.1') =>
      (await app.request({ url: '/metrics', headers, from })).status;
    const open = start();
    expect(await status(open, {})).toBe(200);
    expect(await status(open, { host: 'rebound.example' })).toBe(401);
    expect(await status(open, {}, '192.0.2.1')).toBe(401);
    const closed = start({ metricsToken, readToken });
    expect(await status(closed, {})).toBe(401);
    expect(await status(closed, { authorization: 'Bearer wrong' })).toBe(401);
    for (const token of [metricsToken, readToken])
      expect(await status(closed, { authorization: `Bearer ${token}` }, '192.0.2.1')).toBe(200);
    const figures = await closed.request({
      url: '/v1/flows',
      headers: { authorization: `Bearer ${metricsToken}` },
    });
    expect(figures.status).toBe(401);
  });
});
