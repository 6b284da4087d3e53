import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { CollectorEvent } from '@handrail/flow/events';
import { createClient } from '../client/index.ts';
import { createEventId } from '@handrail/flow/event-parts';
import {
  createCollector,
  CollectorConfigError,
  type Collector,
  type CollectorOptions,
  type Funnel,
} from './index.ts';
import { createEvent, NOW } from './test-events.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-collector-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
async function startCollector(options: CollectorOptions = {}): Promise<Collector> {
  const collector = createCollector({
    data: ':memory:',
    port: 0,
    minCount: 1,
    now: () => NOW,
    ...options,
  });
  cleanups.push(() => collector.close());
  await collector.listen();
  return collector;
}

const start = () => createEvent({ kind: 'flow.started' });
const batchOf = (...events: unknown[]) => JSON.stringify({ v: 1, events });
const post = (collector: { url: string }, body: string, headers: Record<string, string> = {}) =>
  fetch(`${collector.url}/v1/events`, { method: 'POST', body, headers });
const funnelOf = async (collector: { url: string }, query = '') =>
  (await (await fetch(`${collector.url}/v1/flows/apply/funnel${query}`)).json()) as Funnel;

describe('POST /v1/events', () => {
  it('stores a batch before it says yes, and counts a repeat once', async () => {
    const collector = await startCollector();
    const body = batchOf(start(), start());
    const first = await post(collector, body);
    expect([first.status, await first.json()]).toEqual([
      200,
      { accepted: 2, duplicates: 0, rejected: [] },
    ]);
    const second = await post(collector, body, { 'content-type': 'application/json' });
    expect(await second.json()).toEqual({ accepted: 0, duplicates: 2, rejected: [] });
    expect((await funnelOf(collector)).started).toBe(2);
  });

  it('keeps the good events of a mixed batch and lists the places of the bad', async () => {
    const collector = await startCollector();
    const response = await post(
      collector,
      batchOf({ ...start(), url: 'https://x' }, start(), { ...start(), lang: 'xx yy' }),
    );
    expect([response.status, await response.json()]).toEqual([
      200,
      {
        accepted: 1,
        duplicates: 0,
        rejected: [
          { event: 0, at: '', expected: 'no unknown member' },
          { event: 2, at: 'lang', expected: 'a language tag' },
        ],
      },
    ]);
    expect((await funnelOf(collector)).started).toBe(1);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"v":1,'],
    ['no batch', '[]'],
    ['only bad events', batchOf({ ...start(), day: 'today' })],
    ['another version', JSON.stringify({ v: 2, events: [start()] })],
    ['a poisoned prototype', '{"v":1,"__proto__":{"admin":true},"events":[{"__proto__":{"x":1}}]}'],
  ])('answers 400 to %s', async (_name, body) => {
    const collector = await startCollector();
    const response = await post(collector, body);
    expect(response.status).toBe(400);
    expect((await funnelOf(collector)).started).toBe(0);
  });

  it('answers 413 above 64 kB and 415 to other kinds of content', async () => {
    const collector = await startCollector();
    expect((await post(collector, 'x'.repeat(65_537))).status).toBe(413);
    expect((await post(collector, '<a/>', { 'content-type': 'application/xml' })).status).toBe(415);
  });

  it.each([['sec-gpc'], ['dnt']])('stores nothing when the browser sends %s: 1', async (header) => {
    const collector = await startCollector();
    expect((await post(collector, batchOf(start()), { [header]: '1' })).status).toBe(204);
    expect((await post(collector, batchOf(start()), { [header]: '0' })).status).toBe(200);
    expect((await funnelOf(collector)).started).toBe(1);
  });

  it.each([
    ['day', { day: '2025-01-01' }],
    ['day', { day: '2026-02-14' }],
    ['id', { id: createEventId(crypto, NOW - 91 * 86_400_000) }],
    ['id', { id: createEventId(crypto, NOW + 3 * 86_400_000) }],
  ])('refuses a %s of a clock that is wrong: %o', async (at, member) => {
    const collector = await startCollector();
    const response = await post(
      collector,
      batchOf(createEvent({ kind: 'flow.started', ...member })),
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ rejected: [{ event: 0, at }] });
  });

  it('says "later" while too many events wait', async () => {
    const collector = await startCollector({ highWater: 20 });
    const batch = () => batchOf(...Array.from({ length: 20 }, start));
    const responses = await Promise.all(Array.from({ length: 12 }, () => post(collector, batch())));
    const busy = responses.filter(({ status }) => status === 503);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy.every(({ headers }) => headers.get('retry-after') === '10')).toBe(true);
    const stored = responses.filter(({ status }) => status === 200).length;
    expect((await funnelOf(collector)).started).toBe(stored * 20);
  });
});

describe('who may send', () => {
  const origins = ['https://apply.agency.example'];
  it('is a portal that was named, and it can read the answer and Retry-After', async () => {
    const collector = await startCollector({ origins });
    const response = await post(collector, batchOf(start()), {
      origin: 'https://apply.agency.example',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(
      'https://apply.agency.example',
    );
    expect(response.headers.get('access-control-expose-headers')).toBe('Retry-After');
    const preflight = await fetch(`${collector.url}/v1/events`, {
      method: 'OPTIONS',
      headers: { origin: 'https://apply.agency.example' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'content-type',
    ]);
  });

  it.each([['https://evil.example'], ['null'], ['https://apply.agency.example.evil.example']])(
    'is not %s',
    async (origin) => {
      const collector = await startCollector({ origins });
      expect((await post(collector, batchOf(start()), { origin })).status).toBe(403);
      expect((await funnelOf(collector)).started).toBe(0);
    },
  );

  it('is any page of the same host, and any at all with *', async () => {
    const collector = await startCollector();
    expect((await post(collector, batchOf(start()), { origin: collector.url })).status).toBe(200);
    const open = await startCollector({ origins: ['*'] });
    expect((await post(open, batchOf(start()), { origin: 'https://any.example' })).status).toBe(
      200,
    );
  });

  it('must name a site when sites are given', async () => {
    const collector = await startCollector({ sites: ['north', 'south'] });
    const send = (site?: string) =>
      post(collector, JSON.stringify({ v: 1, site, events: [start()] }));
    expect(
      (await Promise.all([send('north'), send('west'), send()])).map(({ status }) => status),
    ).toEqual([200, 403, 403]);
    expect((await funnelOf(collector, '?site=north')).started).toBe(1);
    expect((await funnelOf(collector, '?site=south')).started).toBe(0);
  });
});

describe('who may read', () => {
  it('is this machine only when there is no token', async () => {
    const collector = await startCollector();
    const status = (headers: Record<string, string>) =>
      new Promise((resolve, reject) => {
        httpRequest(`${collector.url}/v1/flows`, { headers }, (response) =>
          resolve(response.resume().statusCode),
        )
          .on('error', reject)
          .end();
      });
    expect(await status({})).toBe(200);
    expect(await status({ host: 'localhost:1' })).toBe(200);
    expect(await status({ host: 'rebound.example' })).toBe(403);
    expect(await status({ 'x-forwarded-for': '192.0.2.1' })).toBe(403);
  });

  it('is whoever has the token', async () => {
    const readToken = 'a-token-of-many-characters';
    const collector = await startCollector({ readToken });
    const read = async (authorization?: string) =>
      (
        await fetch(`${collector.url}/v1/flows`, {
          headers: authorization === undefined ? {} : { authorization },
        })
      ).status;
    expect([
      await read(),
      await read('Bearer wrong'),
      await read(readToken),
      await read(`Bearer ${readToken}`),
    ]).toEqual([401, 401, 401, 200]);
    const funnel = await fetch(`${collector.url}/v1/flows/apply/funnel`);
    expect(funnel.status).toBe(401);
    expect((await post(collector, batchOf(start()))).status).toBe(200);
  });
});

describe('reports', () => {
  it('list flows and give the funnel of one, by version, language and day', async () => {
    const collector = await startCollector();
    const reach = (lang: string, version: number) =>
      createEvent({ kind: 'step.reached', step: 'income', ms: 10, lang, version });
    await post(
      collector,
      batchOf(
        start(),
        createEvent({ kind: 'flow.started', lang: 'es', version: 2 }),
        reach('es', 2),
        reach('en', 1),
      ),
    );
    const list = (await (await fetch(`${collector.url}/v1/flows`)).json()) as { flows: unknown };
    expect(list.flows).toEqual([
      {
        flow: 'apply',
        offered: 0,
        started: 2,
        completed: 0,
        completedShare: 0,
        versions: [2, 1],
        langs: ['en', 'es'],
        devices: ['desktop'],
      },
    ]);
    expect((await funnelOf(collector, '?lang=es')).steps).toMatchObject([
      { step: 'income', reached: 1, shareOfStarted: 1 },
    ]);
    expect((await funnelOf(collector, '?device=phone')).steps).toEqual([]);
    expect((await funnelOf(collector, '?version=1')).steps).toMatchObject([{ reached: 1 }]);
    expect((await funnelOf(collector, '?from=2026-01-01&to=2026-02-09')).started).toBe(0);
  });

  it.each([
    '?from=yesterday',
    '?version=new',
    '?lang=e+n',
    '?who=me',
    '?device=watch',
    '?lang=es&version=2',
    '?from=2026-01-01&from=2026-01-02',
  ])('answer 400 to %s', async (query) => {
    const collector = await startCollector();
    expect((await fetch(`${collector.url}/v1/flows/apply/funnel${query}`)).status).toBe(400);
  });

  it('answer 404 to what is no flow id', async () => {
    const collector = await startCollector();
    expect((await fetch(`${collector.url}/v1/flows/..%2f..%2fetc/funnel`)).status).toBe(404);
  });

  it('hide small counts unless told otherwise', async () => {
    const collector = createCollector({ data: ':memory:', port: 0, now: () => NOW });
    cleanups.push(() => collector.close());
    await collector.listen();
    await post(collector, batchOf(...Array.from({ length: 9 }, start)));
    expect(await funnelOf(collector)).toMatchObject({ minCount: 10, started: null });
    await post(collector, batchOf(start(), start()));
    expect(await funnelOf(collector)).toMatchObject({ started: 10 });
  });
});

describe('the whole way', () => {
  it('goes from the browser client to the funnel', async () => {
    const collector = await startCollector({ now: Date.now });
    const client = createClient({
      url: `${collector.url}/v1/events`,
      consent: 'on',
      win: browserLike(),
    });
    const day = new Date().toISOString().slice(0, 10);
    const common = { flow: 'apply', version: 3, lang: 'en', day };
    client.send({ kind: 'flow.started', ...common });
    client.send({ kind: 'step.reached', step: 'a', ms: 0, position: 1, ...common });
    client.send({ kind: 'step.done', step: 'a', ms: 4000, ...common });
    await expect
      .poll(async () => (await funnelOf(collector)).steps)
      .toMatchObject([{ step: 'a', reached: 1, done: 1 }]);
    client.stop();
  });
});

function browserLike() {
  const sessionStorage = { getItem: () => null, setItem() {}, removeItem() {} };
  return {
    addEventListener() {},
    document: { hidden: false },
    navigator: {},
    sessionStorage,
    crypto,
    Date,
    Math,
    fetch,
    innerWidth: 1280,
    // Nothing is gained by waiting for more events.
    setTimeout: (run: () => void, afterMs: number) => setTimeout(run, afterMs / 100),
    clearTimeout,
  } as never;
}

it('closes although a browser holds a connection open that it never used', async () => {
  const collector = createCollector({ data: ':memory:', port: 0 });
  const { hostname, port } = new URL(await collector.listen());
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  await once(socket, 'connect');
  await collector.close();
  socket.destroy();
}, 20_000);

describe('options', () => {
  it.each([
    [{ port: 70_000 }, /port must be a whole number from 0 to 65535/],
    [{ origins: ['https://a.example/path'] }, /without a path/],
    [{ host: '0.0.0.0' }, /HANDRAIL_READ_TOKEN/],
    [{ readToken: 'short' }, /at least 16 characters/],
    [{ minCount: 0 }, /minCount must be/],
    [{ sites: ['A b'] }, /site key/],
  ])('that are wrong are named: %o', (options, message) => {
    expect(() => createCollector({ data: ':memory:', ...options })).toThrow(CollectorConfigError);
    expect(() => createCollector({ data: ':memory:', ...options })).toThrow(message);
  });
});

describe('handrail-collector', () => {
  const bin = fileURLToPath(new URL('../bin.ts', import.meta.url));
  function run(args: readonly string[], env: Record<string, string> = {}) {
    const child = spawn(process.execPath, ['--conditions=source', bin, ...args], {
      env: { PATH: process.env['PATH'], ...env },
    });
    cleanups.push(() => child.kill('SIGKILL'));
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    const url = async () => {
      await expect.poll(() => output, { timeout: 30_000 }).toMatch(/collector: http:\/\/[\d.:]+/);
      return /http:\/\/[\d.:]+/.exec(output)?.[0] ?? '';
    };
    return {
      child,
      url,
      exit: async () => [(await once(child, 'exit'))[0], output] as [number | null, string],
    };
  }

  it.each([
    [['--port', 'eighty'], {}, /port must be/],
    [['--wat'], {}, /--wat/],
    [[], { HANDRAIL_HOST: '0.0.0.0' }, /read token/],
    [[], { HANDRAIL_ORIGINS: 'portal' }, /origin must be/],
  ])(
    'says what is wrong with %o %o and ends with 2',
    async (args, env, message) => {
      const [code, output] = await run(args, env as Record<string, string>).exit();
      expect(code).toBe(2);
      expect(output).toMatch(message);
      expect(output).not.toMatch(/^\s+at /m);
    },
    30_000,
  );

  it('loses no acknowledged event and counts none twice when killed under load', async () => {
    const data = newFolder();
    const acknowledged = new Set<string>();
    const everySent: CollectorEvent[][] = [];
    for (let round = 0; round < 3; round++) {
      const { child, url } = run(['--port', '0', '--data', data, '--min-count', '1']);
      const collector = { url: await url() };
      const exited = once(child, 'exit');
      const sender = async () => {
        for (;;) {
          const events = Array.from({ length: 5 }, () =>
            createEvent({
              kind: 'flow.started',
              id: createEventId(crypto, Date.now()),
              day: new Date().toISOString().slice(0, 10),
            }),
          );
          everySent.push(events);
          const response = await post(collector, batchOf(...events)).catch(() => undefined);
          if (response?.status !== 200) return;
          events.forEach(({ id }) => acknowledged.add(id));
          if (acknowledged.size > (round + 1) * 300) child.kill('SIGKILL');
        }
      };
      await Promise.all(Array.from({ length: 6 }, sender));
      await exited;
    }
    const { url } = run(['--port', '0', '--data', data, '--min-count', '1']);
    const collector = { url: await url() };
    const before = Number((await funnelOf(collector)).started);
    expect(acknowledged.size).toBeGreaterThan(900);
    expect(before).toBeGreaterThanOrEqual(acknowledged.size);
    // Senders repeat what was not answered; what was answered must be known already.
    for (const events of everySent) {
      const result = (await (await post(collector, batchOf(...events))).json()) as {
        accepted: number;
      };
      if (events.every(({ id }) => acknowledged.has(id))) expect(result.accepted).toBe(0);
    }
    expect((await funnelOf(collector)).started).toBe(everySent.length * 5);
  }, 120_000);

  it('stores what is under way when it is asked to stop', async () => {
    const data = newFolder();
    const { child, url, exit } = run(['--data', data, '--min-count', '1'], { HANDRAIL_PORT: '0' });
    const collector = { url: await url() };
    const answer = post(
      collector,
      batchOf(
        createEvent({
          kind: 'flow.started',
          id: createEventId(crypto, Date.now()),
          day: new Date().toISOString().slice(0, 10),
        }),
      ),
    );
    expect((await answer).status).toBe(200);
    child.kill('SIGTERM');
    expect((await exit())[0]).toBe(0);
    const again = { url: await run(['--data', data, '--port', '0', '--min-count', '1']).url() };
    expect((await funnelOf(again)).started).toBe(1);
    expect(await (await fetch(`${again.url}/healthz`)).json()).toEqual({ status: 'ok' });
  }, 60_000);
});
