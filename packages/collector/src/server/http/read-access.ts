import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback, type Settings } from '../options.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Who may read figures: whoever has the token; without a token, only this machine.
 *
 * The name in `Host` is checked too: a web page elsewhere can make its own name point at
 * 127.0.0.1 and would otherwise read along, and a proxy would open the figures to the world.
 */
export function guardReads(app: FastifyInstance, { readToken }: Settings): void {
  const expected = readToken === undefined ? undefined : digest(`Bearer ${readToken}`);

  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (expected === undefined) {
      if (isLocal(request)) return;
      return reply.code(403).send({
        error: 'read-token-needed',
        message:
          'Figures are shown on this machine only. To read them from elsewhere, start the collector with HANDRAIL_READ_TOKEN.',
      });
    }
    if (timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) return;
    return reply
      .code(401)
      .header('www-authenticate', 'Bearer')
      .send({ error: 'read-token-wrong', message: 'The read token is missing or wrong.' });
  });
}

function isLocal({ headers, hostname }: FastifyRequest): boolean {
  const isProxied = 'x-forwarded-for' in headers || 'forwarded' in headers || 'via' in headers;
  return !isProxied && isLoopback(hostname);
}
