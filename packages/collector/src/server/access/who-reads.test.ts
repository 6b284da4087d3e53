import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CollectorOptions } from '../options.ts';
import { createTestApp, type TestApp } from '../test-app.ts';
import { openAccounts } from './accounts.ts';
import { createTestBrowser, SAME_ORIGIN } from './test-browser.ts';

const PASSWORD = 'correct horse battery';
const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});
function start(options: CollectorOptions = {}): TestApp {
  const app = createTestApp(options);
  cleanups.push(() => app.close());
  return app;
}
const statusOf = async (app: TestApp, headers: Record<string, string> = {}, from = '127.0.0.1') =>
  (await app.request({ url: '/v1/flows', headers, from })).status;

describe('without any account', () => {
  it('this machine reads, under no foreign name and through no proxy', async () => {
    const app = start();
    expect(await statusOf(app)).toBe(200);
    expect(await statusOf(app, { host: '[::1]:8787' }, '::1')).toBe(200);
    for (const headers of [
      { host: 'rebound.example' },
      { host: '127.0.0.1.rebound.example' },
      { host: 'localhost.rebound.example:8787' },
      { host: 'rebound.example@127.0.0.1', via: '1.1 proxy' },
      { 'x-forwarded-for': '127.0.0.1' },
      { forwarded: 'for=127.0.0.1' },
      { via: '1.1 proxy' },
    ] as Record<string, string>[])
      expect([headers, await statusOf(app, headers)]).toEqual([headers, 403]);
    expect(await statusOf(app, {}, '192.0.2.7')).toBe(403);
  });

  it.each<CollectorOptions>([
    { auth: 'required' },
    { publicUrl: 'https://stats.example' },
    { trustProxy: ['127.0.0.1'] },
    { readToken: 'a-token-of-many-characters' },
    { host: '0.0.0.0', publicUrl: 'https://stats.example' },
    { proxyAuth: { from: ['10.0.0.1'], readerGroups: ['*'] } },
  ])('nobody reads with %o', async (options) => {
    expect(await statusOf(start(options))).toBe(401);
  });

  it('nobody on this machine is an admin', async () => {
    const app = start();
    const answer = await app.request({ url: '/v1/audit' });
    expect([answer.status, answer.json().error]).toEqual([403, 'admin-needed']);
  });
});

describe('the read token', () => {
  const readToken = 'a-token-of-many-characters';
  it('reads beside accounts, and needs no page to come from', async () => {
    const app = start({ readToken });
    await app.access.setPassword('ada', 'admin', PASSWORD);
    expect(await statusOf(app, { authorization: `Bearer ${readToken}` })).toBe(200);
    expect(await statusOf(app, { authorization: `Bearer ${readToken}x` })).toBe(401);
    expect(await statusOf(app, { authorization: 'Bearer ' })).toBe(401);
    expect(await statusOf(app)).toBe(401);
  });

  it('is a reader', async () => {
    const app = start({ readToken });
    const headers = { authorization: `Bearer ${readToken}` };
    expect((await app.request({ url: '/v1/audit', headers })).status).toBe(403);
    const change = { method: 'DELETE', url: '/v1/accounts/ada', headers } as const;
    expect((await app.request(change)).status).toBe(403);
  });
});

describe('a proxy that signs people in', () => {
  const options: CollectorOptions = {
    proxyAuth: {
      from: ['10.0.0.0/24', 'fd00::1'],
      userHeader: 'X-Auth-User',
      groupsHeader: 'X-Auth-Groups',
      readerGroups: ['service-team'],
      adminGroups: ['data-office'],
    },
  };
  const as = (user: string, groups: string) => ({ 'x-auth-user': user, 'x-auth-groups': groups });
  const session = async (app: TestApp, headers: Record<string, string>, from: string) => {
    const answer = await app.request({ url: '/v1/session', headers, from });
    return [answer.status, answer.json().role];
  };

  it('is believed, and gives roles by groups', async () => {
    const app = start(options);
    expect(await session(app, as('ana', 'all, service-team'), '10.0.0.9')).toEqual([200, 'reader']);
    expect(await session(app, as('eva', 'data-office'), 'fd00::1')).toEqual([200, 'admin']);
    expect(await session(app, as('eva', 'data-office'), '::ffff:10.0.0.9')).toEqual([200, 'admin']);
    expect(await session(app, as('tom', 'canteen'), '10.0.0.9')).toEqual([403, undefined]);
    expect(await session(app, as('', 'data-office'), '10.0.0.9')).toEqual([401, undefined]);
  });

  it('is not believed when somebody else says so', async () => {
    const app = start({ ...options, trustProxy: ['10.0.0.0/24'] });
    const headers = as('eva', 'data-office');
    expect(await session(app, headers, '192.0.2.1')).toEqual([401, undefined]);
    expect(await session(app, headers, '127.0.0.1')).toEqual([401, undefined]);
    // Nor by claiming to come from the proxy.
    const claim = { ...headers, 'x-forwarded-for': '10.0.0.9', 'x-real-ip': '10.0.0.9' };
    expect(await session(app, claim, '192.0.2.1')).toEqual([401, undefined]);
  });

  it('needs no page to sign in, nor an account', async () => {
    const app = start(options);
    const ask = (headers: Record<string, string>, from: string) =>
      app.request({ url: '/sign-in', headers, from });
    const known = await ask(as('ana', 'service-team'), '10.0.0.9');
    expect([known.status, known.headers['location']]).toEqual([303, './']);
    const stranger = await ask({}, '192.0.2.1');
    expect(stranger.status).toBe(200);
    expect(stranger.body).not.toContain('password set');
  });

  it('does not open changes to other sites', async () => {
    const app = start(options);
    const headers = as('eva', 'data-office');
    const from = '10.0.0.9';
    const { csrf } = (await app.request({ url: '/v1/session', headers, from })).json();
    const remove = (more: Record<string, string>) =>
      app.request({
        method: 'DELETE',
        url: '/v1/accounts/x',
        headers: { ...headers, ...more },
        from,
      });
    expect((await remove(SAME_ORIGIN)).status).toBe(403);
    expect((await remove({ 'x-csrf-token': csrf })).status).toBe(403);
    expect((await remove({ ...SAME_ORIGIN, 'x-csrf-token': csrf })).status).toBe(404);
    const other = { ...as('ana', 'data-office'), ...SAME_ORIGIN, 'x-csrf-token': csrf };
    expect((await remove(other)).status).toBe(403);
  });
});

describe('roles', () => {
  async function signedIn(role: 'reader' | 'admin') {
    const app = start({ publicUrl: 'https://stats.example/h' });
    await app.access.setPassword('ada', 'admin', PASSWORD);
    await app.access.setPassword('rob', 'reader', PASSWORD);
    const browser = createTestBrowser(app);
    await browser.signIn(role === 'admin' ? 'ada' : 'rob', PASSWORD);
    const { csrf } = (await browser.get('/v1/session')).json();
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, ...SAME_ORIGIN, 'x-csrf-token': csrf };
    const change = (method: 'POST' | 'DELETE', url: string, body?: object) =>
      app.request({ method, url, headers, ...(body === undefined ? {} : { body }) });
    return { app, browser, change };
  }

  it('let a reader read, and nothing else', async () => {
    const { app, browser, change } = await signedIn('reader');
    expect((await browser.get('/v1/flows')).status).toBe(200);
    for (const url of ['/v1/audit', '/v1/accounts'])
      expect((await browser.get(url)).status).toBe(403);
    expect((await change('POST', '/v1/accounts/new/link', { role: 'admin' })).status).toBe(403);
    expect((await change('DELETE', '/v1/accounts/ada')).status).toBe(403);
    expect(app.access.accounts.list()).toHaveLength(2);
  });

  it('let an admin invite, change and remove others, and tell of it', async () => {
    const { app, browser, change } = await signedIn('admin');
    const link = (await change('POST', '/v1/accounts/New/link', { role: 'reader' })).json().link;
    expect(link).toMatch(/^https:\/\/stats\.example\/h\/set-password\?key=[\w-]{43}$/);
    const guest = createTestBrowser(app);
    const path = link.replace('https://stats.example/h', '');
    const fields = { name: 'ada', password: PASSWORD, again: PASSWORD };
    expect((await guest.submit(path, fields)).status).toBe(303);
    expect((await guest.get('/v1/session')).json()).toMatchObject({ name: 'new', role: 'reader' });
    const { accounts } = (await browser.get('/v1/accounts')).json();
    expect(accounts.map((account) => Object.keys(account))).toEqual(
      Array(3).fill(['name', 'role', 'changedAt']),
    );
    expect((await change('DELETE', '/v1/accounts/new')).status).toBe(204);
    expect((await guest.get('/v1/session')).status).toBe(401);
    const { entries } = (await browser.get('/v1/audit?count=3')).json();
    expect(entries).toMatchObject([
      { who: 'ada', what: 'account-removed', detail: { name: 'new' } },
      { who: 'new', what: 'password-set' },
      { who: 'ada', what: 'link-made', detail: { name: 'new', role: 'reader' } },
    ]);
    expect((await browser.get('/v1/audit?count=0')).status).toBe(400);
  });

  it('keep one admin', async () => {
    const { change } = await signedIn('admin');
    expect((await change('DELETE', '/v1/accounts/ada')).status).toBe(409);
    expect((await change('POST', '/v1/accounts/ada/link', { role: 'reader' })).status).toBe(409);
    expect((await change('POST', '/v1/accounts/b%20d/link', { role: 'reader' })).status).toBe(400);
    expect((await change('POST', '/v1/accounts/bo/link', { role: 'owner' })).status).toBe(400);
  });
});

describe('what is kept', () => {
  function newFolder() {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-access-'));
    cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  }
  it('is for the own account alone, and holds no password, secret or address', async () => {
    const data = newFolder();
    const app = start({ data });
    await app.access.setPassword('ada', 'admin', PASSWORD);
    const browser = createTestBrowser(app, { from: '192.0.2.77' });
    await browser.signIn('ada', 'wrong horse battery');
    await browser.signIn('ada', PASSWORD);
    const secret = browser.cookies.get('handrail') ?? '?';
    for (const file of ['accounts.json', 'audit.jsonl']) {
      const text = readFileSync(join(data, file), 'utf8');
      expect(statSync(join(data, file)).mode & 0o777).toBe(0o600);
      for (const word of [PASSWORD, 'wrong horse battery', secret, '192.0.2.77'])
        expect(text).not.toContain(word);
    }
    const lines = readFileSync(join(data, 'audit.jsonl'), 'utf8').trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { what: string }).what)).toEqual([
      'password-set',
      'sign-in-refused',
      'signed-in',
    ]);
  });

  it('is seen when another process changes it', async () => {
    const data = newFolder();
    const app = start({ data });
    expect(await statusOf(app)).toBe(200);
    const other = openAccounts(data);
    await app.access.setPassword('ada', 'admin', PASSWORD);
    expect(await statusOf(app)).toBe(401);
    expect(other.list().map(({ name }) => name)).toEqual(['ada']);
    other.remove('ada');
    expect(await statusOf(app)).toBe(200);
  });

  it('keeps the door shut when it is broken', () => {
    const data = newFolder();
    for (const text of ['', '{', '{"version":2,"accounts":[]}', '[]']) {
      writeFileSync(join(data, 'accounts.json'), text);
      expect(() => createTestApp({ data })).toThrow(/accounts\.json holds no accounts/);
    }
  });

  it('survives a torn line of the audit log', async () => {
    const data = newFolder();
    const app = start({ data });
    app.access.audit.add('ada', 'exported');
    const file = join(data, 'audit.jsonl');
    writeFileSync(file, `{"at":"20\n${readFileSync(file, 'utf8')}`);
    expect(app.access.audit.last(10)).toMatchObject([{ who: 'ada', what: 'exported' }]);
    // What comes after a line that was cut off starts a line of its own.
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"at":"20`);
    app.access.audit.add('system', 'started');
    expect(app.access.audit.last(1)).toMatchObject([{ who: 'system', what: 'started' }]);
  });
});
