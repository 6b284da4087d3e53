import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { plainAddress } from '../config/addresses.ts';
import { isOpenWithoutAccounts } from '../config/open-here.ts';
import { isLoopback, type Settings } from '../options.ts';
import type { Accounts } from './accounts.ts';
import type { Cookies } from './cookies.ts';
import { createProxyViewer } from './proxy-viewer.ts';
import type { Sessions } from './sessions.ts';
import type { Identity, Viewer } from './viewer.ts';

export const SESSION_COOKIE = 'handrail';

export interface Identify {
  /** Who sends a request. */
  identify(request: FastifyRequest): Identity;
  /** Whether everybody on this machine may read, because nobody has set up any way to sign in. */
  isOpenHere(): boolean;
}

export function createIdentify(parts: {
  readonly settings: Settings;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly cookies: Cookies;
}): Identify {
  const { settings, accounts, sessions, cookies } = parts;
  const isReadToken = createTokenCheck(settings.readToken);
  const proxyViewer = createProxyViewer(settings);
  const mayBeOpen = isOpenWithoutAccounts(settings);
  const isOpenHere = () => mayBeOpen && accounts.list().length === 0;

  const fromCookie = (request: FastifyRequest): Viewer | undefined => {
    const secret = cookies.read(request, SESSION_COOKIE);
    const session = secret === undefined ? undefined : sessions.find(secret);
    if (session === undefined) return undefined;
    const account = accounts.find(session.name);
    // Gone, or its password or role is another: whoever signed in before has to do so again.
    if (account?.changedAt !== session.changedAt) return undefined;
    return { name: account.name, role: account.role, method: 'password', csrf: session.csrf };
  };

  return {
    isOpenHere,
    identify(request) {
      const token = bearerToken(request);
      if (token !== undefined) {
        return isReadToken(token)
          ? { name: 'token', role: 'reader', method: 'token', csrf: '' }
          : undefined;
      }
      if (isOpenHere() && isLocal(request))
        return { name: 'local', role: 'reader', method: 'local', csrf: '' };
      return fromCookie(request) ?? proxyViewer(request);
    },
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** The token that a program sends along; `undefined` if it sends none. */
export function bearerToken({ headers }: FastifyRequest): string | undefined {
  const { authorization = '' } = headers;
  return authorization.startsWith('Bearer ') ? authorization.slice('Bearer '.length) : undefined;
}

/** Compares without telling by its time how much was right. */
export function createTokenCheck(token: string | undefined): (given: string) => boolean {
  const expected = token === undefined ? undefined : digest(token);
  return (given) => expected !== undefined && timingSafeEqual(digest(given), expected);
}

/**
 * Whether a request comes from this machine, and from no proxy on it.
 *
 * The name in `Host` is checked too: a web page elsewhere can make its own name point at
 * 127.0.0.1 and would otherwise read along, and a proxy would open the figures to the world.
 */
export function isLocal({ headers, raw }: FastifyRequest): boolean {
  const isProxied = 'x-forwarded-for' in headers || 'forwarded' in headers || 'via' in headers;
  const host = headers.host ?? '';
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
  return !isProxied && isLoopback(name) && isLoopback(plainAddress(raw.socket.remoteAddress ?? ''));
}
