import { afterEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../test-app.ts';
import { GateFull } from './hash-gate.ts';
import { BUSY_SECONDS } from './sign-in.ts';
import { createTestBrowser, SAME_ORIGIN } from './test-browser.ts';

const PASSWORD = 'correct horse battery';
const OTHER = 'another long password';
const apps: TestApp[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});
async function start() {
  const app = createTestApp({ publicUrl: 'http://127.0.0.1:8787' });
  apps.push(app);
  await app.access.setPassword('ada', 'admin', PASSWORD);
  await app.access.setPassword('rob', 'reader', PASSWORD);
  const browserOf = async (name: string) => {
    const browser = createTestBrowser(app);
    expect((await browser.signIn(name, PASSWORD)).status).toBe(303);
    return browser;
  };
  const names = () => app.access.accounts.list().map(({ name, role }) => `${name} ${role}`);
  return { app, names, ada: await browserOf('ada'), rob: await browserOf('rob') };
}
/** Opens the page of accounts and sends one of its forms. */
function send(
  browser: ReturnType<typeof createTestBrowser>,
  action: string,
  fields: Record<string, string>,
  headers?: Record<string, string>,
) {
  return browser.submit('/accounts', fields, headers, `/accounts/${action}`);
}

describe('the page of accounts', () => {
  it('is for who has signed in, and shows everybody to admins only', async () => {
    const { app, ada, rob } = await start();
    const stranger = await createTestBrowser(app).get('/accounts');
    expect([stranger.status, stranger.headers['location']]).toEqual([303, 'sign-in']);
    expect((await ada.get('/accounts')).body).toContain('aria-label="Remove: rob"');
    const { body } = await rob.get('/accounts');
    expect(body).toContain('accounts/password');
    expect(body).not.toMatch(/ada|accounts\/(remove|role|invite)/);
  });

  it('changes the own password, for who knows the present one', async () => {
    const { rob } = await start();
    const fields = { current: PASSWORD, password: OTHER, again: OTHER };
    expect((await send(rob, 'password', { ...fields, current: 'wrong' })).status).toBe(403);
    expect((await send(rob, 'password', { ...fields, again: 'x' })).status).toBe(422);
    expect((await send(rob, 'password', fields)).status).toBe(303);
    expect((await rob.get('/v1/session')).status).toBe(200);
    expect((await rob.signIn('rob', PASSWORD)).status).toBe(403);
    expect((await rob.signIn('rob', OTHER)).status).toBe(303);
  });

  it('lets an admin invite, change roles and remove', async () => {
    const { app, names, ada, rob } = await start();
    const invited = await send(ada, 'invite', { name: 'Eva', role: 'reader' });
    const link = /<code>(http[^<]*)<\/code>/.exec(invited.body)?.[1] ?? '';
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:8787\/set-password\?key=/);
    const path = link.replace('http://127.0.0.1:8787', '');
    const eva = createTestBrowser(app);
    expect((await eva.submit(path, { password: OTHER, again: OTHER })).status).toBe(303);
    expect((await send(ada, 'role', { name: 'eva', role: 'admin' })).status).toBe(303);
    expect((await eva.get('/v1/session')).status).toBe(401);
    expect((await send(ada, 'invite', { name: 'rob', role: 'reader' })).status).toBe(409);
    expect((await send(ada, 'remove', { name: 'rob', sure: '1' })).status).toBe(303);
    expect((await rob.get('/v1/session')).status).toBe(401);
    expect(names().sort()).toEqual(['ada admin', 'eva admin']);
  });

  it.each([
    ['remove', { sure: '1' }],
    ['role', { role: 'admin' }],
  ])('makes a link that was given out worthless by "%s"', async (action, more) => {
    const { app, names, ada } = await start();
    const known = { name: 'rob', role: 'reader', known: '1' };
    const { body } = await send(ada, 'invite', known);
    const path = /<code>http:\/\/127\.0\.0\.1:8787([^<]*)<\/code>/.exec(body)?.[1] ?? '';
    const holder = createTestBrowser(app);
    expect((await holder.get(path)).status).toBe(200);
    app.wait(1);
    expect((await send(ada, action, { name: 'rob', ...more })).status).toBe(303);
    const after = names();
    expect((await holder.submit(path, { password: OTHER, again: OTHER })).status).toBe(410);
    expect(names()).toEqual(after);
  });

  it('asks before it removes somebody, and says that there is nobody of a name', async () => {
    const { names, ada } = await start();
    const before = names();
    const asked = await send(ada, 'remove', { name: 'rob' });
    expect([asked.status, names()]).toEqual([200, before]);
    expect(asked.body).toMatch(/<h1>Remove rob\?<\/h1>/);
    expect(asked.body).toMatch(/name="sure" value="1"/);
    expect((await send(ada, 'remove', { name: 'eve', sure: '1' })).status).toBe(404);
    expect((await send(ada, 'role', { name: 'eve', role: 'admin' })).status).toBe(404);
    expect(names()).toEqual(before);
  });

  it('says what was done, and nothing that an address makes up', async () => {
    const { ada } = await start();
    const said = async (path: string) =>
      /role="status">\s*<p>([^<]*)/.exec((await ada.get(path)).body)?.[1];
    const follow = async (action: string, fields: Record<string, string>) => {
      const { headers } = await send(ada, action, fields);
      return said(
        new URL(String(headers['location']), `http://x/accounts/${action}`).href.slice(8),
      );
    };
    const password = { current: PASSWORD, password: OTHER, again: OTHER };
    expect(await follow('password', password)).toBe('Your password has been changed.');
    expect(await follow('role', { name: 'rob', role: 'admin' })).toBe('The role has been changed.');
    expect(await follow('remove', { name: 'rob', sure: '1' })).toBe(
      'The account has been removed.',
    );
    expect(await said('/accounts?done=toString')).toBe(undefined);
    expect(await said('/accounts')).toBe(undefined);
  });

  it('leads back from the address of a form', async () => {
    const { ada } = await start();
    const { status, headers } = await ada.get('/accounts/invite');
    expect([status, headers['location']]).toEqual([303, '../accounts']);
  });

  it('says wait, on the page, while too many passwords are being hashed', async () => {
    const { app, ada } = await start();
    app.access.changePassword = () => Promise.reject(new GateFull());
    const fields = { current: PASSWORD, password: OTHER, again: OTHER };
    const { status, headers, body } = await send(ada, 'password', fields);
    expect([status, headers['retry-after']]).toEqual([429, String(BUSY_SECONDS)]);
    expect(body).toContain('Try again in one minute.');
  });

  it('gives nobody the names that the audit log uses for the machine and for strangers', async () => {
    const { names, ada } = await start();
    const before = names();
    for (const name of ['system', 'Unknown'])
      expect((await send(ada, 'invite', { name, role: 'reader' })).status).toBe(422);
    expect(names()).toEqual(before);
  });

  it('keeps one admin', async () => {
    const { names, ada } = await start();
    expect((await send(ada, 'role', { name: 'ada', role: 'reader' })).status).toBe(409);
    expect((await send(ada, 'remove', { name: 'ada' })).status).toBe(409);
    expect((await send(ada, 'remove', { name: 'ada', sure: '1' })).status).toBe(409);
    const known = { name: 'ada', role: 'reader', known: '1' };
    expect((await send(ada, 'invite', known)).status).toBe(409);
    expect(names()).toContain('ada admin');
  });

  it('takes nothing from readers, from other sites, or without the token', async () => {
    const { names, ada, rob } = await start();
    const before = names();
    for (const [action, fields] of [
      ['remove', { name: 'ada', sure: '1' }],
      ['role', { name: 'rob', role: 'admin' }],
      ['invite', { name: 'eve', role: 'admin' }],
    ] as const) {
      expect((await send(rob, action, fields)).headers['location']).toBe('../accounts');
      const foreign = { 'sec-fetch-site': 'cross-site' };
      expect((await send(ada, action, { ...fields, name: 'rob' }, foreign)).status).toBe(403);
      const forged = { ...fields, name: 'rob', token: 'x' };
      expect((await send(ada, action, forged, SAME_ORIGIN)).status).toBe(403);
    }
    expect(names()).toEqual(before);
  });

  it('signs out', async () => {
    const { rob } = await start();
    expect((await send(rob, 'sign-out', {})).headers['location']).toBe('../sign-in');
    expect((await rob.get('/v1/session')).status).toBe(401);
  });
});
