import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CollectorOptions } from '../options.ts';
import { createTestApp, type TestApp } from '../test-app.ts';
import { GateFull } from './hash-gate.ts';
import { createTestBrowser, SAME_ORIGIN } from './test-browser.ts';

const PASSWORD = 'correct horse battery';
const apps: TestApp[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

function start(options: CollectorOptions = {}): TestApp {
  const app = createTestApp(options);
  apps.push(app);
  return app;
}
/** A collector with an admin and a reader, and a browser in front of it. */
async function startWithAccounts(options: CollectorOptions = {}) {
  const app = start(options);
  await app.access.setPassword('ada', 'admin', PASSWORD);
  await app.access.setPassword('rob', 'reader', PASSWORD);
  return { app, browser: createTestBrowser(app) };
}

describe('the first admin', () => {
  const fields = { name: 'Ada', password: PASSWORD, again: PASSWORD };
  it('sets a password by the link, is signed in, and closes the open reading', async () => {
    const app = start();
    const browser = createTestBrowser(app);
    expect((await browser.get('/v1/session')).json().method).toBe('local');
    const url = `/set-password?key=${app.access.links.create('', 'admin')}`;
    const answer = await browser.submit(url, fields);
    expect([answer.status, answer.headers['location']]).toEqual([303, './']);
    expect((await browser.get('/v1/session')).json()).toMatchObject({
      name: 'ada',
      role: 'admin',
      method: 'password',
    });
    const other = createTestBrowser(app);
    expect((await other.get('/v1/flows')).status).toBe(401);
    expect((await other.signIn('ADA', PASSWORD)).status).toBe(303);
  });

  it('cannot use the link twice, nor late, nor when somebody was faster', async () => {
    const app = start();
    const used = `/set-password?key=${app.access.links.create('x', 'admin')}`;
    const browser = createTestBrowser(app);
    expect((await browser.submit(used, fields)).status).toBe(303);
    expect((await createTestBrowser(app).submit(used, fields)).status).toBe(410);

    const first = `/set-password?key=${app.access.links.create('', 'admin')}`;
    expect((await createTestBrowser(app).submit(first, fields)).status).toBe(410);

    const late = `/set-password?key=${app.access.links.create('late', 'reader')}`;
    expect((await browser.get(late)).status).toBe(200);
    app.wait(61 * 60_000);
    expect((await browser.get(late)).status).toBe(410);
    expect((await browser.submit(late, fields)).status).toBe(410);
    expect((await browser.get('/set-password?key=guess')).status).toBe(410);
    expect((await browser.get('/set-password')).status).toBe(410);
  });

  it('can use the link again when nothing came of it', async () => {
    const app = start();
    const url = `/set-password?key=${app.access.links.create('', 'admin')}`;
    const browser = createTestBrowser(app);
    vi.spyOn(app.access, 'setPassword').mockRejectedValueOnce(new GateFull());
    const answer = await browser.submit(url, fields);
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '5']);
    expect(answer.body).toContain('Try again in one minute.');
    expect((await browser.submit(url, fields)).status).toBe(303);
    expect((await browser.submit(url, fields)).status).toBe(410);
  });

  it.each([
    [{ password: 'short', again: 'short' }, 'at least 15'],
    [{ again: 'another one entirely' }, 'differ'],
    [{ password: 'adaadaadaadaada', again: 'adaadaadaadaada' }, 'too easy'],
    [{ password: 'x'.repeat(300), again: 'x'.repeat(300) }, 'too long'],
    [{ name: 'a b' }, 'small letters'],
  ])('is told what is wrong with %o and keeps the link', async (wrong, words) => {
    const app = start();
    const url = `/set-password?key=${app.access.links.create('', 'admin')}`;
    const browser = createTestBrowser(app);
    const answer = await browser.submit(url, { ...fields, ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatch(new RegExp(`role="alert"[^]*${words}`));
    expect(app.access.accounts.list()).toEqual([]);
    expect((await browser.submit(url, fields)).status).toBe(303);
  });
});

describe('signing in', () => {
  it('says the same to a wrong password and to a name that nobody has', async () => {
    const { app, browser } = await startWithAccounts();
    const wrong = await browser.signIn('rob', 'wrong horse battery');
    const unknown = await createTestBrowser(app).signIn('eve', 'wrong horse battery');
    const alike = (body: string) => body.replace(/value="[^"]*"/g, '').replace(/\s+/g, ' ');
    expect([wrong.status, unknown.status]).toEqual([403, 403]);
    expect(alike(wrong.body)).toBe(alike(unknown.body));
    expect(wrong.body).toContain('role="alert"');
    expect(app.access.audit.last(2).map(({ who, what }) => [who, what])).toEqual([
      ['unknown', 'sign-in-refused'],
      ['rob', 'sign-in-refused'],
    ]);
  });

  it('is slowed for one sender, and for one name from many', async () => {
    const { app } = await startWithAccounts();
    const tryFrom = (from: string, name = 'rob', password = 'wrong') =>
      createTestBrowser(app, { from }).signIn(name, password);
    const statuses: number[] = [];
    for (let n = 0; n < 12; n++) statuses.push((await tryFrom('192.0.2.1')).status);
    expect(statuses).toEqual([...Array<number>(10).fill(403), 429, 429]);
    const refused = await tryFrom('192.0.2.1', 'rob', PASSWORD);
    expect([refused.status, Number(refused.headers['retry-after'])]).toEqual([429, 60]);
    expect(refused.body).toContain('Try again in one minute.');
    // Somebody else is not held up, and the same one is let in after a while.
    expect((await tryFrom('192.0.2.2', 'ada', PASSWORD)).status).toBe(303);
    app.wait(60_000);
    expect((await tryFrom('192.0.2.1', 'rob', PASSWORD)).status).toBe(303);

    const many: number[] = [];
    for (let n = 0; n < 40; n++) many.push((await tryFrom(`198.51.100.${n}`)).status);
    expect(many.slice(-5)).toEqual([429, 429, 429, 429, 429]);
  });

  it('takes a new secret, so that one planted before is worth nothing', async () => {
    const { browser } = await startWithAccounts();
    const planted = 'planted-by-somebody-else';
    browser.cookies.set('handrail', planted);
    await browser.signIn('rob', PASSWORD);
    const secret = browser.cookies.get('handrail');
    expect(secret).not.toBe(planted);
    browser.cookies.set('handrail', planted);
    expect((await browser.get('/v1/session')).status).toBe(401);
    browser.cookies.set('handrail', secret ?? '');
    expect((await browser.get('/v1/session')).status).toBe(200);
  });

  it('is refused from another site, without a token, and with a token of another browser', async () => {
    const { app, browser } = await startWithAccounts();
    const fields = { name: 'rob', password: PASSWORD };
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      {},
    ]) {
      expect((await browser.submit('/sign-in', fields, headers)).status).toBe(403);
    }
    expect((await browser.submit('/sign-in', { ...fields, token: 'x' })).status).toBe(403);
    const foreign = await createTestBrowser(app).get('/sign-in');
    const token = /name="token"\s+value="([^"]*)"/.exec(foreign.body)?.[1] ?? '';
    expect((await browser.submit('/sign-in', { ...fields, token })).status).toBe(403);
    expect(browser.cookies.has('handrail')).toBe(false);
    const old = { origin: 'http://127.0.0.1:8787' };
    expect((await browser.submit('/sign-in', fields, old)).status).toBe(303);
  });
});

describe('a session', () => {
  it('ends when nobody uses it, and after its time in any case', async () => {
    const { app, browser } = await startWithAccounts({ session: { idleMinutes: 10, hours: 1 } });
    const status = async () => (await browser.get('/v1/session')).status;
    await browser.signIn('rob', PASSWORD);
    for (let n = 0; n < 6; n++) {
      app.wait(9.5 * 60_000);
      expect(await status()).toBe(200);
    }
    app.wait(9.5 * 60_000);
    expect(await status()).toBe(401);
    await browser.signIn('rob', PASSWORD);
    app.wait(11 * 60_000);
    expect(await status()).toBe(401);
  });

  it('ends by signing out, with the token, from our page only', async () => {
    const { app, browser } = await startWithAccounts();
    await browser.signIn('rob', PASSWORD);
    const { csrf } = (await browser.get('/v1/session')).json();
    const end = (headers: Record<string, string>) => browser.post('/v1/session/end', headers);
    expect((await end({})).status).toBe(403);
    expect((await end({ 'x-csrf-token': csrf })).status).toBe(403);
    expect((await end(SAME_ORIGIN)).status).toBe(403);
    expect((await end({ ...SAME_ORIGIN, 'x-csrf-token': `${csrf}x` })).status).toBe(403);
    expect((await end({ 'x-csrf-token': csrf, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const secret = browser.cookies.get('handrail') ?? '';
    expect((await end({ ...SAME_ORIGIN, 'x-csrf-token': csrf })).status).toBe(204);
    expect(browser.cookies.has('handrail')).toBe(false);
    browser.cookies.set('handrail', secret);
    expect((await browser.get('/v1/session')).status).toBe(401);
    expect(app.access.audit.last(1)[0]).toMatchObject({ who: 'rob', what: 'signed-out' });
  });

  it('ends when the password is set anew, and when the account is gone', async () => {
    const { app, browser } = await startWithAccounts();
    const status = async () => (await browser.get('/v1/session')).status;
    await browser.signIn('rob', PASSWORD);
    await app.access.setPassword('rob', 'reader', PASSWORD);
    expect(await status()).toBe(401);
    await browser.signIn('rob', PASSWORD);
    expect(await status()).toBe(200);
    app.access.accounts.remove('rob');
    expect(await status()).toBe(401);
  });

  it.each([
    [{}, SAME_ORIGIN, /^handrail=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/],
    [
      { publicUrl: 'https://stats.example' },
      { origin: 'https://stats.example' },
      /^__Host-handrail=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
    ],
    [
      { publicUrl: 'https://a.example/stats' },
      { origin: 'https://a.example' },
      /^__Secure-handrail=[\w-]{43}; Path=\/stats\/; HttpOnly; SameSite=Strict; Secure$/,
    ],
    [
      { trustProxy: ['127.0.0.1'] },
      { origin: 'https://127.0.0.1:8787', 'x-forwarded-proto': 'https' },
      /^__Host-handrail=.*; Secure$/,
    ],
  ])('has a cookie as strict as can be with %o', async (options, headers, expected) => {
    const { app } = await startWithAccounts(options);
    const browser = createTestBrowser(app, { headers });
    const fields = { name: 'rob', password: PASSWORD };
    const answer = await browser.submit('/sign-in', fields, headers);
    const texts = [...answer.cookies.values()].map(({ text }) => text);
    expect(texts.find((text) => /handrail=/.test(text))).toMatch(expected);
  });
});

describe('a changed password', () => {
  it('brings back no role and no account that an admin took away meanwhile', async () => {
    const { app } = await startWithAccounts();
    const { accounts } = app.access;
    const ada = accounts.find('ada');
    const rob = accounts.find('rob');
    if (!ada || !rob) throw new Error('The accounts are not there.');
    const changes = ['ada', 'rob'].map((name) =>
      app.access.changePassword(name, 'another password'),
    );
    accounts.set({ ...ada, role: 'reader' });
    accounts.remove('rob');
    expect((await Promise.all(changes)).map((secret) => typeof secret)).toEqual([
      'string',
      'object',
    ]);
    expect(accounts.list().map(({ name, role }) => `${name} ${role}`)).toEqual(['ada reader']);
  });
});

describe('the pages', () => {
  it('forbid scripts, frames, foreign forms and keeping', async () => {
    const { headers, body } = await createTestBrowser(start()).get('/sign-in');
    const policy = String(headers['content-security-policy']);
    for (const part of ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/script-src|unsafe/);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).not.toMatch(/<script|style=|onclick/);
  });

  it('speak the language of the browser, and the other when asked', async () => {
    const browser = createTestBrowser(start());
    const page = async (url: string, accept: string) =>
      (await browser.get(url, { 'accept-language': accept })).body;
    expect(await page('/sign-in', 'fr, es-MX;q=0.9, en;q=0.1')).toMatch(
      /<html lang="es">[^]*Iniciar/,
    );
    expect(await page('/sign-in', 'de')).toMatch(/<html lang="en">[^]*Sign in/);
    expect(await page('/sign-in?lang=es', 'en')).toContain('Contraseña');
    expect((await browser.submit('/sign-in?lang=es', { name: 'x', password: 'y' })).body).toContain(
      'no son correctos',
    );
  });

  it('say how a first account is made, and then whom to ask for a new password', async () => {
    const app = start();
    const signIn = async () => (await createTestBrowser(app).get('/sign-in')).body;
    expect(await signIn()).toContain('password set NAME --role admin');
    expect(await signIn()).not.toContain('Forgotten');
    await app.access.setPassword('ada', 'admin', PASSWORD);
    expect(await signIn()).not.toContain('password set');
    expect(await signIn()).toContain('Forgotten');
  });

  it('show what was typed as text', async () => {
    const { browser } = await startWithAccounts();
    const { body } = await browser.signIn('"><img src=x onerror=alert(1)>', 'wrong');
    expect(body).not.toContain('<img');
    expect(body).toContain('&lt;img');
  });
});
