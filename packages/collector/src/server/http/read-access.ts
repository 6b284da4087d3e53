import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from '../access/access.ts';
import { isSame } from '../access/form-token.ts';
import { isSameOrigin } from '../access/same-origin.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Settings } from '../options.ts';

const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Lets nobody but viewers through to the routes of `app`, and changes only from our own pages: a
 * cookie comes along whoever made the browser send the request.
 */
export function guardReads(
  app: FastifyInstance,
  { settings, access }: { readonly settings: Settings; readonly access: Access },
): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const viewer = access.identify(request);
    if (viewer === undefined) return refuseUnknown(reply, settings, access);
    if (viewer === 'no-role') {
      return reply.code(403).send({
        error: 'no-role',
        message: 'The proxy has signed you in, but none of your groups may read here.',
      });
    }
    if (!READS.includes(request.method) && !isOwnChange(request, viewer, settings)) {
      return reply.code(403).send({
        error: 'not-same-origin',
        message: 'Changes are taken from pages of this collector only, with their token.',
      });
    }
  });
}

/** Lets nobody but admins through to the routes of `app`. Comes after `guardReads`. */
export function guardAdmin(app: FastifyInstance, access: Access): void {
  app.addHook('onRequest', async (request, reply) => {
    if (viewerOf(request, access).role === 'admin') return;
    return reply.code(403).send({
      error: 'admin-needed',
      message: 'Only an admin may do this. Sign in as one.',
    });
  });
}

/** Who sends a request that `guardReads` has let through. */
export function viewerOf(request: FastifyRequest, access: Access): Viewer {
  const viewer = access.identify(request);
  if (viewer === undefined || viewer === 'no-role') throw new Error('The route is not guarded.');
  return viewer;
}

function isOwnChange(request: FastifyRequest, viewer: Viewer, { publicUrl }: Settings): boolean {
  // No page can make a browser send along a token that it does not know.
  if (viewer.method === 'token') return true;
  const given = request.headers['x-csrf-token'];
  return (
    viewer.csrf !== '' &&
    typeof given === 'string' &&
    isSame(given, viewer.csrf) &&
    isSameOrigin(request, publicUrl)
  );
}

function refuseUnknown(reply: FastifyReply, settings: Settings, access: Access): FastifyReply {
  if (access.isOpenHere()) {
    return reply.code(403).send({
      error: 'read-token-needed',
      message:
        'Figures are shown on this machine only. To read them from elsewhere, set up an account ("handrail-collector password set") or start the collector with HANDRAIL_READ_TOKEN.',
    });
  }
  if (settings.readToken !== undefined) reply.header('www-authenticate', 'Bearer');
  if (settings.readToken !== undefined && access.accounts.list().length === 0) {
    return reply
      .code(401)
      .send({ error: 'read-token-wrong', message: 'The read token is missing or wrong.' });
  }
  return reply
    .code(401)
    .send({ error: 'sign-in-needed', message: 'Sign in to see figures.', signIn: 'sign-in' });
}
