import { createHmac, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { createAddressCheck } from '../config/addresses.ts';
import type { Settings } from '../options.ts';
import type { Role } from './accounts.ts';
import type { Identity } from './viewer.ts';

const MAX_NAME_CHARS = 128;

/**
 * Believes the headers of a proxy that has signed people in, if the connection itself comes from
 * the proxy. What `X-Forwarded-For` says is of no matter here.
 */
export function createProxyViewer(
  settings: Pick<Settings, 'proxyAuth'>,
): (request: FastifyRequest) => Identity {
  const { proxyAuth } = settings;
  if (proxyAuth === undefined) return () => undefined;
  const isProxy = createAddressCheck(proxyAuth.from);
  const secret = randomBytes(32);

  const roleOf = (groups: readonly string[]): Role | undefined => {
    const has = (wanted: readonly string[]) => wanted.some((group) => groups.includes(group));
    if (has(proxyAuth.adminGroups)) return 'admin';
    if (has(proxyAuth.readerGroups) || proxyAuth.readerGroups.includes('*')) return 'reader';
    return undefined;
  };
  return ({ headers, raw }) => {
    if (!isProxy(raw.socket.remoteAddress)) return undefined;
    const name = oneText(headers[proxyAuth.userHeader]);
    if (name === undefined || name.length > MAX_NAME_CHARS) return undefined;
    const groups = (oneText(headers[proxyAuth.groupsHeader]) ?? '').split(',');
    const role = roleOf(groups.map((group) => group.trim()).filter(Boolean));
    if (role === undefined) return 'no-role';
    const csrf = createHmac('sha256', secret).update(name).digest('base64url');
    return { name, role, method: 'proxy', csrf };
  };
}

/** A header that came twice is nobody's word: one of the two may be the visitor's own. */
function oneText(header: string | string[] | undefined): string | undefined {
  if (typeof header !== 'string') return undefined;
  const text = header.trim();
  return text === '' || /\p{Cc}/u.test(text) ? undefined : text;
}
