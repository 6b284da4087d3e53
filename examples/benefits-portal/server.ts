/** The example portal: a server-rendered application form as agencies have had it since 2009. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createControlNames } from './src/control-names.ts';
import { pageHeaders } from './src/headers.ts';
import type { CspMode } from './src/headers.ts';
import type { PortalSetup } from './src/layout.ts';
import { renderError } from './src/pages.ts';
import { chooseLang, readCookie, readForm } from './src/requests.ts';
import { ROUTES } from './src/routes.ts';
import type { PageResponse } from './src/routes.ts';
import { createSessions } from './src/sessions.ts';
import { findStaticFile } from './src/static-files.ts';
import { TEXTS } from './src/texts.ts';
import { createViewState } from './src/view-state.ts';

export type { CspMode } from './src/headers.ts';

export interface PortalOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** Folder with the manifest, flows and strings, served under /guidance/. */
  readonly guidanceDir: string;
  /** Folder with handrail.js and its chunks, served under /guidance/ too; it comes first. */
  readonly embedDir: string;
  /** The portal's Content-Security-Policy. @default 'off' */
  readonly csp?: CspMode;
  /** Written into the script tag as `data-collector`. */
  readonly collectorUrl?: string;
  /** Whether the template holds the script tag. @default true */
  readonly scriptTag?: boolean;
  /** Stands for the build: decides the `ctlNN` numbers and confirmation numbers. @default 1 */
  readonly seed?: number;
  /** @default 20 */
  readonly sessionMinutes?: number;
  /** The clock for session time-outs, in ms. @default Date.now */
  readonly nowMs?: () => number;
}

export interface Portal {
  /** The origin, without a slash at the end. The portal lives at `${url}/benefits/`. */
  readonly url: string;
  close(): Promise<void>;
}

const SESSION_COOKIE = 'ASP.NET_SessionId';
const LANG_COOKIE = 'RbcLang';
const COOKIE_ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Lax';
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const PUBLIC_DIR = fileURLToPath(new URL('public', import.meta.url));
const JQUERY_DIR = dirname(createRequire(import.meta.url).resolve('jquery/dist/jquery.min.js'));

/** Starts the portal. Rejects if the port is taken. */
export async function createPortal(options: PortalOptions): Promise<Portal> {
  const { port, host = '127.0.0.1' } = options;
  const handle = createHandler(options);
  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      // Never the error itself: it could hold what somebody typed.
      if (!response.headersSent)
        send(response, 500, renderError('Runtime Error', 'An application error occurred.'));
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${String(address.port)}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function createHandler(options: PortalOptions): Handler {
  const handlePage = createPageHandler(options);
  const { guidanceDir, embedDir } = options;
  return async (request, response) => {
    const target = request.url ?? '/';
    const path = target.split('?', 1)[0] ?? '/';
    const method = request.method ?? 'GET';
    if (!['GET', 'HEAD', 'POST'].includes(method)) {
      response.setHeader('Allow', 'GET, HEAD, POST');
      send(
        response,
        405,
        renderError('405 - Method not allowed', 'The HTTP verb used is not allowed.'),
      );
    } else if (path === '/' || path === '/benefits') {
      response.writeHead(302, { Location: '/benefits/' }).end();
    } else if (path.startsWith('/guidance/')) {
      await sendFile(response, [embedDir, guidanceDir], path.slice('/guidance/'.length));
    } else if (ROUTES.has(path.toLowerCase())) {
      await handlePage(request, response, path.toLowerCase());
    } else if (path === '/benefits/Scripts/jquery-1.12.4.min.js') {
      await sendFile(response, [JQUERY_DIR], 'jquery.min.js');
    } else {
      await sendFile(response, [PUBLIC_DIR], path.replace(/^\/benefits\//, ''));
    }
  };
}

function createSetup(options: PortalOptions, seed: number): PortalSetup {
  const { csp = 'off', collectorUrl, scriptTag = true, sessionMinutes = 20 } = options;
  const manifest = csp === 'off' ? '/guidance/manifest.json' : '/guidance/manifest.js';
  return {
    names: createControlNames(seed),
    viewState: createViewState(`machine-key-${String(seed)}`),
    inlineScript: csp === 'off',
    jquery: csp !== 'strict+tt',
    scriptTag: scriptTag ? { flows: manifest, collector: collectorUrl } : undefined,
    sessionSeconds: sessionMinutes * 60,
  };
}

type PageHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  route: string,
) => Promise<void>;

function createPageHandler(options: PortalOptions): PageHandler {
  const { csp = 'off', seed = 1, sessionMinutes = 20, nowMs = Date.now } = options;
  const setup = createSetup(options, seed);
  const sessions = createSessions({ lifeMs: sessionMinutes * 60_000, nowMs });
  let submissions = 0;
  const nextReference = (): string => {
    submissions += 1;
    const hash = createHash('sha256')
      .update(`${String(seed)}:${String(submissions)}`)
      .digest();
    return `RC-${String(hash.readUInt32BE(0) % 10_000_000).padStart(7, '0')}`;
  };

  return async (request, response, route) => {
    const query = new URLSearchParams(request.url?.split('?')[1] ?? '');
    const form = request.method === 'POST' ? await readForm(request) : undefined;
    if (request.method === 'POST' && form === undefined) {
      response.setHeader('Connection', 'close');
      send(response, 413, renderError('Runtime Error', 'Maximum request length exceeded.'));
      return;
    }
    const known = readCookie(request, SESSION_COOKIE);
    const found = known === undefined ? undefined : sessions.find(known);
    const isExpired = known !== undefined && found === undefined;
    const session = found ?? sessions.create();
    const lang = chooseLang(query.get('lang'), readCookie(request, LANG_COOKIE));
    const context = { setup, session, lang, t: TEXTS[lang] };
    const isNew = found === undefined;
    const result = ROUTES.get(route)?.({
      context,
      sessions,
      query,
      form,
      isNew,
      isExpired,
      nextReference,
    });

    if (isNew) setCookie(response, SESSION_COOKIE, session.id);
    if (query.has('lang')) setCookie(response, LANG_COOKIE, lang);
    if (result !== undefined) sendResult(response, result, pageHeaders(csp));
  };
}

function setCookie(response: ServerResponse, name: string, value: string): void {
  response.appendHeader('Set-Cookie', `${name}=${value}; ${COOKIE_ATTRIBUTES}`);
}

function sendResult(
  response: ServerResponse,
  result: PageResponse,
  headers: Record<string, string>,
): void {
  if (result.kind === 'redirect') {
    response.writeHead(302, { Location: result.to, 'Cache-Control': 'private' }).end();
  } else if (result.kind === 'pixel') {
    response
      .writeHead(200, { 'Content-Type': 'image/gif', 'Cache-Control': 'no-store' })
      .end(PIXEL);
  } else if (result.kind === 'tampered') {
    send(
      response,
      500,
      renderError(
        'Server Error in ‘/benefits’ Application.',
        'Validation of viewstate MAC failed.',
      ),
      headers,
    );
  } else {
    if (result.endsSession === true) {
      response.setHeader('Set-Cookie', `${SESSION_COOKIE}=; Max-Age=0; ${COOKIE_ATTRIBUTES}`);
    }
    send(response, 200, result.markup, headers);
  }
}

async function sendFile(
  response: ServerResponse,
  folders: readonly string[],
  path: string,
): Promise<void> {
  const file = await findStaticFile(folders, path);
  if (file === undefined) {
    send(
      response,
      404,
      renderError(
        '404 - File or directory not found.',
        'The resource you are looking for might have been removed.',
      ),
    );
    return;
  }
  response
    .writeHead(200, {
      'Content-Type': file.type,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    })
    .end(file.body);
}

function send(
  response: ServerResponse,
  status: number,
  markup: string,
  headers = pageHeaders('off'),
): void {
  response.writeHead(status, headers).end(markup);
}
