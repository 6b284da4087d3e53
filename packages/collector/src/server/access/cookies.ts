import type { FastifyReply, FastifyRequest } from 'fastify';

/** Cookies of this collector alone: not for scripts, not from other sites, not without TLS behind TLS. */
export interface Cookies {
  read(request: FastifyRequest, name: string): string | undefined;
  write(request: FastifyRequest, reply: FastifyReply, name: string, value: string): void;
  remove(request: FastifyRequest, reply: FastifyReply, name: string): void;
}

export function createCookies(publicUrl: string | undefined): Cookies {
  const path = publicUrl === undefined ? '/' : folderOf(publicUrl);
  const isSecure = ({ protocol }: FastifyRequest) =>
    publicUrl === undefined ? protocol === 'https' : publicUrl.startsWith('https:');
  /** With these prefixes a browser takes the cookie from nobody but this very host, and over TLS. */
  const nameOf = (request: FastifyRequest, name: string) =>
    isSecure(request) ? `${path === '/' ? '__Host-' : '__Secure-'}${name}` : name;
  const send = (request: FastifyRequest, reply: FastifyReply, pair: string, more = '') => {
    const secure = isSecure(request) ? '; Secure' : '';
    reply.header('set-cookie', `${pair}; Path=${path}; HttpOnly; SameSite=Strict${secure}${more}`);
  };
  return {
    read: (request, name) => valueOf(request.headers.cookie ?? '', nameOf(request, name)),
    write: (request, reply, name, value) =>
      send(request, reply, `${nameOf(request, name)}=${value}`),
    remove: (request, reply, name) =>
      send(request, reply, `${nameOf(request, name)}=`, '; Max-Age=0'),
  };
}

/** Path of a public address, with a slash at its end. */
export function folderOf(publicUrl: string): string {
  const { pathname } = new URL(publicUrl);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** The first cookie of that name; of two equal ones a browser sends the more particular one first. */
function valueOf(header: string, name: string): string | undefined {
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}
