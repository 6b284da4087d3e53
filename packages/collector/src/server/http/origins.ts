import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Whether the page that sends may do so; a request without an origin comes from no browser page. */
function isAllowed(
  origin: string | undefined,
  host: string | undefined,
  allowed: readonly string[],
): boolean {
  if (origin === undefined || allowed.includes('*') || allowed.includes(origin)) return true;
  // The same host: a portal that passes a path of its own on to the collector.
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Lets the portals named, and no other page, send events and read the answer. */
export function guardOrigins(
  app: FastifyInstance,
  allowed: readonly string[],
  onRefused: () => void,
): void {
  const isOk = ({ headers }: FastifyRequest) => isAllowed(headers.origin, headers.host, allowed);

  app.addHook('onRequest', async (request, reply) => {
    reply.header('vary', 'Origin');
    if (!isOk(request)) {
      onRefused();
      return reply.code(403).send({
        error: 'origin-not-allowed',
        message: "This origin is not among the collector's origins.",
      });
    }
    if (request.headers.origin !== undefined) {
      reply.header('access-control-allow-origin', request.headers.origin);
      reply.header('access-control-expose-headers', 'Retry-After');
    }
  });
  app.options('/v1/events', async (_request, reply) =>
    reply
      .headers({
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': '86400',
      })
      .code(204)
      .send(),
  );
}
