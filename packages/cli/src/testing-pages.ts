import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, type SuiteFactory } from 'vitest';
import { chromium } from 'playwright-core';
import { existsSync } from 'node:fs';
import { findBrowser } from './browser/find-browser.ts';

/** Starting a browser takes its time on a busy machine. */
const TIMEOUT_MS = 60_000;

/** Tests that need a browser; without one they are left out, loudly, and on a CI machine they fail. */
export function describeInBrowser(name: string, tests: SuiteFactory): void {
  const cached = chromium.executablePath();
  const isThere = findBrowser(undefined) !== undefined || existsSync(cached);
  if (!isThere && process.env['CI'] === 'true') throw new Error('There is no Chromium.');
  if (!isThere) {
    const line = '!'.repeat(78);
    console.warn(`${line}\n!! NOT TESTED: "${name}". There is no Chromium here.\n${line}`);
  }
  describe.skipIf(!isThere)(name, { timeout: TIMEOUT_MS }, tests);
}

export interface TestPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves pages by their path and query until all tests of the suite have run. @returns where. */
export async function servePages(
  pages: Readonly<Record<string, string | TestPage>>,
): Promise<string> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? '/'];
    const { html, headers = {} } = typeof page === 'object' ? page : { html: page };
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html', ...headers });
    response.end(html ?? 'There is no such page.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}
