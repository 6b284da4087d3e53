import type { FastifyInstance } from 'fastify';
import { viewerOf } from '../http/read-access.ts';
import type { Settings } from '../options.ts';
import type { Access } from './access.ts';
import { SESSION_COOKIE } from './identify.ts';

/** Who reads, and the end of that. Stands behind `guardReads`. */
export async function sessionRoutes(
  app: FastifyInstance,
  { settings, access }: { readonly settings: Settings; readonly access: Access },
): Promise<void> {
  // The portals' names as well: whoever reads may choose among them.
  app.get('/v1/session', async (request) => ({
    ...viewerOf(request, access),
    sites: settings.sites,
  }));

  // Signing out has no body; whatever comes is not looked at.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume();
    done(null);
  });
  app.post('/v1/session/end', async (request, reply) => {
    const { name, method } = viewerOf(request, access);
    const secret = access.cookies.read(request, SESSION_COOKIE);
    if (method === 'password' && secret !== undefined) {
      access.sessions.end(secret);
      access.audit.add(name, 'signed-out');
    }
    access.cookies.remove(request, reply, SESSION_COOKIE);
    return reply.code(204).send();
  });
}
