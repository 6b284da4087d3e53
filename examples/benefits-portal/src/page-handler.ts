import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createControlNames } from './control-names.ts';
import { pageHeaders } from './headers.ts';
import type { PortalSetup } from './layout.ts';
import { renderError } from './pages.ts';
import type { PortalOptions } from './portal-options.ts';
import { RELEASES } from './release.ts';
import { chooseLang, readCookie, readForm } from './requests.ts';
import { send } from './respond.ts';
import { ROUTES } from './routes.ts';
import type { PageResponse } from './routes.ts';
import { createSessions } from './sessions.ts';
import { createViewState } from './view-state.ts';

const SESSION_COOKIE = 'ASP.NET_SessionId';
const LANG_COOKIE = 'RbcLang';
const COOKIE_ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Lax';
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

function createSetup(options: PortalOptions, seed: number): PortalSetup {
  const { csp = 'off', collectorUrl, scriptTag = true, sessionMinutes = 20 } = options;
  const release = RELEASES[options.release ?? 'first'];
  const manifest = csp === 'off' ? '/guidance/manifest.json' : '/guidance/manifest.js';
  return {
    release,
    names: createControlNames(seed, release),
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

/** Answers requests for the pages of `ROUTES`; keeps the sessions. */
export function createPageHandler(options: PortalOptions): PageHandler {
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
    const context = { setup, session, lang, t: setup.release.texts[lang] };
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
