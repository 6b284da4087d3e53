import type { Browser, JSHandle, LaunchOptions, Page, Response } from 'playwright-core';
import { UsageError } from '../io.ts';
import { readPageScript } from '../page/read-page-script.ts';
import type * as pageScript from '../page/page-script.ts';
import { CHANNELS, findBrowser, NO_BROWSER } from './find-browser.ts';

export type PageScript = typeof pageScript;

interface OpenOptions {
  /** Program of the browser. @default one that is installed */
  readonly browser?: string | undefined;
  /** Language that the browser asks the server for. @default its own */
  readonly lang?: string | undefined;
  readonly viewport: { readonly width: number; readonly height: number };
  /** How long a loaded page may go on building itself; at 0 it is taken as it is. */
  readonly waitMs: number;
}

/** A page in a browser of its own, and our script for each of its documents. */
export interface OpenedPage {
  readonly page: Page;
  /** The script in the page's outermost document, or in the frame. */
  script(frame?: ReturnType<Page['mainFrame']>): Promise<JSHandle<PageScript>>;
  close(): Promise<void>;
}

/** A server that has not answered by then is down. */
const LOAD_MS = 30_000;
/** A picture or a counter that has not come by then is not waited for: the page is there. */
const PARTS_MS = 10_000;
/** Pages that never stop asking their server are taken as they are by then. */
const QUIET_MS = 2000;

/**
 * Opens a page for the time of one task.
 *
 * @throws {UsageError} as `openPage`, and if the page goes on to another one by itself meanwhile.
 */
export async function withPage<T>(
  url: string,
  options: OpenOptions,
  task: (opened: OpenedPage) => Promise<T>,
): Promise<T> {
  const opened = await openPage(url, options);
  try {
    return await task(opened);
  } catch (error) {
    if (!LOST.test(firstLine(error))) throw error;
    throw new UsageError(`${url} went on to another page while it was read. Name that page.`);
  } finally {
    await opened.close();
  }
}

/** How playwright-core says that a document has gone. */
export const LOST = /context was destroyed|has been closed|frame (was|got) detached/i;

/**
 * Opens a page in a browser without a window, and with nothing of earlier visits.
 *
 * @throws {UsageError} if there is no browser, or no such page.
 */
async function openPage(url: string, options: OpenOptions): Promise<OpenedPage> {
  const address = addressOf(url);
  const browser = await launch(options.browser);
  try {
    const code = await readPageScript();
    const { lang, viewport, waitMs } = options;
    const context = await browser.newContext({ viewport, ...(lang ? { locale: lang } : {}) });
    const page = await context.newPage();
    await load(page, address);
    await settle(page, waitMs);
    return {
      page,
      script: (frame = page.mainFrame()) => frame.evaluateHandle<PageScript>(code),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function addressOf(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address && ['http:', 'https:', 'file:'].includes(address.protocol)) return address.href;
  throw new UsageError(`"${url}" is no whole address. Write it as https://portal.example/page.`);
}

/** @throws {UsageError} if there is no browser, or the one that is named does not start. */
export async function launch(named: string | undefined): Promise<Browser> {
  const program = findBrowser(named);
  const { chromium } = await import('playwright-core');
  if (program !== undefined) {
    return chromium.launch({ executablePath: program }).catch((error: unknown) => {
      throw new UsageError(`${program} did not start: ${firstLine(error)}`);
    });
  }
  const tries = CHANNELS.map((channel): LaunchOptions => ({ channel }));
  for (const options of tries) {
    const browser = await chromium.launch(options).catch(() => null);
    if (browser) return browser;
  }
  throw new UsageError(NO_BROWSER);
}

/** @throws {UsageError} that says why there is no page. */
export async function load(page: Page, address: string): Promise<Response | null> {
  let response: Response | null;
  try {
    response = await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
  } catch (error) {
    throw new UsageError(`${address} cannot be opened: ${reasonOf(error)}`);
  }
  const status = response?.status() ?? 200;
  if (status >= 400) {
    const answer = `the server answers ${String(status)}. ${meaningOf(status)}`;
    throw new UsageError(`${address} cannot be opened: ${answer.trim()}`);
  }
  await page.waitForLoadState('load', { timeout: PARTS_MS }).catch(() => undefined);
  return response;
}

/** What to do about an answer that is no page. */
function meaningOf(status: number): string {
  if (status === 401 || status === 403) return 'It is open only to those who signed in.';
  if (status === 404 || status === 410) return 'There is no such page: check the address.';
  if (status === 429) return 'It was asked too often: wait, and raise --delay.';
  return status >= 500 ? 'The server has a fault: its log says which.' : '';
}

/** Lets a page build itself, for a while. */
export async function settle(page: Page, waitMs: number): Promise<void> {
  if (!waitMs) return;
  const timeout = Math.min(waitMs, QUIET_MS);
  await page.waitForLoadState('networkidle', { timeout }).catch(() => undefined);
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/ERR_NAME_NOT_RESOLVED/, 'no server has this name.'],
  [/ERR_CONNECTION_REFUSED/, 'no server answers there.'],
  [/ERR_(INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|NETWORK)/, 'the network cannot be reached.'],
  [/ERR_CONNECTION_(RESET|CLOSED)|ERR_EMPTY_RESPONSE/, 'the server hangs up without an answer.'],
  [/ERR_CONNECTION_TIMED_OUT/, 'no server answers there.'],
  [
    /ERR_CERT/,
    'its certificate is not accepted by the browser. For a test system of yours with one of its own, "handrail check" has --insecure.',
  ],
  [/ERR_SSL/, 'no secure connection comes about. Does the server speak https at this port?'],
  [
    /ERR_TOO_MANY_REDIRECTS/,
    'it leads in a circle: each answer of the server leads on to another address. Often a cookie or a sign-in is missing.',
  ],
  [/ERR_UNSAFE_PORT/, 'browsers open no page at this port.'],
  [/ERR_ABORTED/, 'the server answers without a page.'],
  [/ERR_FILE_NOT_FOUND/, 'there is no such file.'],
  [/ERR_INVALID_AUTH_CREDENTIALS/, 'it asks for a name and a password.'],
  [/ERR_HTTP_RESPONSE_CODE_FAILURE/, 'the server answers with an error, and no page.'],
  [/Timeout/, `it has not loaded within ${String(LOAD_MS / 1000)} seconds.`],
  [/Download is starting/, 'it is a file to download, no page.'],
];

function reasonOf(error: unknown): string {
  const line = firstLine(error);
  const code = /net::(ERR_\w+)/.exec(line)?.[1];
  const known = REASONS.find(([pattern]) => pattern.test(line))?.[1];
  return known ?? (code ? `the browser says ${code}.` : line);
}

/** What an error says; Playwright adds its log after the first line. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
