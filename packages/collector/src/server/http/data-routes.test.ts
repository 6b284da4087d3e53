import { afterEach, expect, it } from 'vitest';
import { createTestBrowser, SAME_ORIGIN } from '../access/test-browser.ts';
import { createTestApp, type TestApp } from '../test-app.ts';
import { createEvent, TODAY } from '../test-events.ts';

const PASSWORD = 'correct horse battery';
const apps: TestApp[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

async function start(role: 'admin' | 'reader') {
  const app = createTestApp({ minCount: 10 });
  apps.push(app);
  await app.access.setPassword('ann', role, PASSWORD);
  const events = ['2026-02-01', TODAY].map((day) => createEvent({ kind: 'flow.started', day }));
  await app.store.add({ site: undefined, dropped: 0, events });
  const browser = createTestBrowser(app);
  await browser.signIn('ann', PASSWORD);
  const { csrf } = (await browser.get('/v1/session')).json();
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const post = (body: object, more: Record<string, string> = {}) =>
    app.request({
      method: 'POST',
      url: '/v1/data/delete',
      headers: { cookie, ...SAME_ORIGIN, 'x-csrf-token': csrf, ...more },
      body,
    });
  return { app, browser, post };
}
const PERIOD = `from=2026-01-01&to=${TODAY}`;

it('exports exact data to admins, and says so in the audit log', async () => {
  const { app, browser } = await start('admin');
  const csv = await browser.get(`/v1/export?${PERIOD}`);
  expect(csv.headers['content-disposition']).toBe(
    `attachment; filename="counts-2026-01-01-${TODAY}.csv"`,
  );
  expect(csv.body.trimEnd().split('\n')).toHaveLength(3);
  const events = await browser.get(`/v1/export?${PERIOD}&what=events&format=jsonl`);
  const rows = events.body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(rows).toMatchObject([{ day: '2026-02-01' }, { day: TODAY }]);
  expect(app.access.audit.last(1)).toMatchObject([
    { who: 'ann', what: 'exported', detail: { what: 'events', from: '2026-01-01' } },
  ]);
  for (const query of ['', 'from=today&to=x', `${PERIOD}&format=xls`, `${PERIOD}&x=1`])
    expect((await browser.get(`/v1/export?${query}`)).status).toBe(400);
});

it('deletes what is older than a day, for good', async () => {
  const { app, browser, post } = await start('admin');
  expect((await post({ before: '2026-02-05' })).status).toBe(204);
  const rows = async (what: string) =>
    (await browser.get(`/v1/export?${PERIOD}&format=jsonl&what=${what}`)).body;
  expect(await rows('counts')).not.toContain('2026-02-01');
  expect(await rows('counts')).toContain(TODAY);
  expect(app.access.audit.last(10)).toContainEqual(
    expect.objectContaining({ what: 'deleted', detail: { before: '2026-02-05' } }),
  );
  expect((await post({ before: 'today' })).status).toBe(400);
  expect((await post({})).status).toBe(400);
});

it('deletes nothing for a day before all, and takes no day that there is not', async () => {
  const { browser, post } = await start('admin');
  const url = `/v1/export?${PERIOD}&what=events`;
  const { body } = await browser.get(url);
  for (const before of ['1900-01-01', '1969-12-31', '1970-01-01'])
    expect((await post({ before })).status).toBe(204);
  expect((await browser.get(url)).body).toBe(body);
  expect((await post({ before: '2026-02-30' })).status).toBe(400);
  expect((await browser.get('/v1/export?from=2026-02-30&to=2026-03-01')).status).toBe(400);
});

it('does neither for readers, nor for other sites', async () => {
  const reader = await start('reader');
  expect((await reader.browser.get(`/v1/export?${PERIOD}`)).status).toBe(403);
  expect((await reader.post({ before: TODAY })).status).toBe(403);
  const admin = await start('admin');
  expect((await admin.post({ before: TODAY }, { 'sec-fetch-site': 'cross-site' })).status).toBe(
    403,
  );
  expect((await admin.post({ before: TODAY }, { 'x-csrf-token': 'x' })).status).toBe(403);
  expect((await admin.browser.get(`/v1/export?${PERIOD}`)).body).toContain('2026-02-01');
});
