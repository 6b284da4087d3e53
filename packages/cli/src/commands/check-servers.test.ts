import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../testing.ts';
import { describeInBrowser } from '../testing-pages.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Counter</title></head><body><main><h1>Counter</h1><img src="/never.png" width="40" height="40"></main></body></html>`;
const RULES = ['--rules', 'image-alt', '--wait', '0', '--delay', '0'];

describeInBrowser('handrail check and servers in trouble', () => {
  let site = '';
  const server = createServer(({ url }, response) => {
    if (url === '/never.png') return;
    if (url === '/cut') {
      response.destroy();
      return;
    }
    if (url === '/case') response.writeHead(302, { location: '/sign-in' });
    else if (url === '/circle') response.writeHead(302, { location: '/circle' });
    else if (url === '/fault') response.writeHead(500, { 'content-type': 'text/html' });
    else response.writeHead(200, { 'content-type': 'text/html' });
    response.end(PAGE);
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  it('checks a page whose picture never comes', async () => {
    const { code, out } = await run('check', `${site}/page`, ...RULES);
    expect(out).toContain('1 page checked: 1 error');
    expect(code).toBe(1);
  });

  it('says when a page led to another one', async () => {
    const { error } = await run('check', `${site}/case`, ...RULES);
    expect(error).toContain(
      `${site}/case: it led to /sign-in, which was checked in its place: 1 error`,
    );
  });

  it.each([
    ['/circle', 'it leads in a circle'],
    ['/cut', 'the server hangs up without an answer.'],
    ['/fault', 'the server answers 500. The server has a fault'],
  ])('says in words what is wrong at %s', async (path, words) => {
    const { code, error } = await run('check', site + path, ...RULES);
    expect(error).toContain(`${site}${path} cannot be checked: ${words}`);
    expect(code).toBe(2);
  });
});
