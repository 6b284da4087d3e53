import { afterEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../test-app.ts';
import { createEvent, TODAY } from '../test-events.ts';
import { createTestBrowser } from './test-browser.ts';

const PASSWORD = 'correct horse battery';
const apps: TestApp[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

async function start() {
  const app = createTestApp({ minCount: 10 });
  apps.push(app);
  await app.access.setPassword('ada', 'admin', PASSWORD);
  await app.access.setPassword('rob', 'reader', PASSWORD);
  const events = ['2026-02-01', TODAY].map((day) => createEvent({ kind: 'flow.started', day }));
  await app.store.add({ site: undefined, dropped: 0, events });
  const browserOf = async (name: string) => {
    const browser = createTestBrowser(app);
    await browser.signIn(name, PASSWORD);
    return browser;
  };
  return { app, ada: await browserOf('ada'), rob: await browserOf('rob') };
}

describe('the page of data', () => {
  it('is for admins', async () => {
    const { app, ada, rob } = await start();
    const to = async (browser: typeof ada) => (await browser.get('/data')).headers['location'];
    expect(await to(createTestBrowser(app))).toBe('sign-in');
    expect(await to(rob)).toBe('accounts');
    expect((await ada.get('/data')).status).toBe(200);
    expect((await ada.get('/accounts')).body).toContain('href="data?lang=en"');
    expect((await ada.get('/accounts?lang=es')).body).toContain('href="data?lang=es"');
    expect((await rob.get('/accounts')).body).not.toContain('href="data');
  });

  it('exports by a form that needs no script', async () => {
    const { ada } = await start();
    const { body } = await ada.get('/data');
    expect(body).toMatch(/<form method="get" action="v1\/export">/);
    const names = [...body.matchAll(/<(?:input|select)[^>]* name="(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(expect.arrayContaining(['from', 'to', 'what', 'format']));
    const file = await ada.get(`/v1/export?from=2026-01-01&to=${TODAY}&what=counts&format=csv`);
    expect([file.status, file.body.trimEnd().split('\n').length]).toEqual([200, 3]);
  });

  it('deletes what is older than a day, once it was asked twice', async () => {
    const { app, ada } = await start();
    const count = async () => {
      const url = `/v1/export?from=2026-01-01&to=${TODAY}`;
      return (await ada.get(url)).body.trimEnd().split('\n').length - 1;
    };
    const send = (fields: Record<string, string>) =>
      ada.submit('/data', fields, undefined, '/data/delete');
    const asked = await send({ before: '2026-02-05' });
    expect([asked.status, await count()]).toEqual([200, 2]);
    expect(asked.body).toContain('5 Feb 2026');
    expect((await send({ before: '2026-02-30', sure: '1' })).status).toBe(422);
    expect(await count()).toBe(2);
    const done = await send({ before: '2026-02-05', sure: '1' });
    expect([done.status, await count()]).toEqual([303, 1]);
    expect((await ada.get('/data?done=deleted')).body).toContain('The data has been deleted.');
    expect(app.access.audit.last(20)).toContainEqual(
      expect.objectContaining({ who: 'ada', what: 'deleted', detail: { before: '2026-02-05' } }),
    );
  });

  it('takes no deletion from readers, from other sites, or without the token', async () => {
    const { app, ada, rob } = await start();
    const fields = { before: TODAY, sure: '1' };
    const foreign = { 'sec-fetch-site': 'cross-site' };
    expect((await ada.submit('/data', fields, foreign, '/data/delete')).status).toBe(403);
    const forged = { ...fields, token: 'x' };
    expect((await ada.submit('/data', forged, undefined, '/data/delete')).status).toBe(403);
    const reader = await rob.submit('/accounts', fields, undefined, '/data/delete');
    expect([reader.status, reader.headers['location']]).toEqual([303, '../accounts']);
    expect(app.access.audit.last(50).map(({ what }) => what)).not.toContain('deleted');
  });

  it('shows the audit log, newest first, in words and as text', async () => {
    const { app, ada } = await start();
    app.access.audit.add('ada', 'link-made', { name: '<b>eve</b>', role: 'reader' });
    const { body } = await ada.get('/data');
    const rows = [...body.matchAll(/<tr>\s*<th scope="row">([^]*?)<\/tr>/g)].map(([, row]) =>
      row
        ?.replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(rows[0]).toMatch(
      /^2026-02-10 \d\d:\d\d:\d\d ada Made a link for a password name: &lt;b&gt;eve&lt;\/b&gt;, role: reader$/,
    );
    expect(rows.at(-1)).toContain('ada Password set');
    const spanish = (await ada.get('/data?lang=es')).body;
    expect(spanish).toContain('Creó un enlace para una contraseña');
  });
});
