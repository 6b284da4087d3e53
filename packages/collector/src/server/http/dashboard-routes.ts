import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';

const FILES = [
  { path: '/', file: 'index.html', type: 'text/html; charset=utf-8' },
  { path: '/dashboard.js', file: 'dashboard.js', type: 'text/javascript; charset=utf-8' },
  { path: '/icon.svg', file: 'icon.svg', type: 'image/svg+xml' },
  { path: '/dashboard.css', file: 'dashboard.css', type: 'text/css; charset=utf-8' },
] as const;

/** Where the built pages lie, seen from the sources, from a bundle and from a bundle's chunk. */
const PLACES = ['../../../dist/dashboard/', './dashboard/', '../dashboard/'];

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cache-control': 'no-cache',
} as const;

/** The dashboard's files. They hold no figures, so they need no token. */
export async function dashboardRoutes(app: FastifyInstance): Promise<void> {
  for (const { path, file, type } of FILES) {
    app.get(path, async (_request, reply) => {
      const content = await readBuilt(file);
      if (content === undefined) {
        return reply
          .code(503)
          .type('text/plain; charset=utf-8')
          .send('The dashboard is not built yet. Run "npm run build".');
      }
      return reply.headers(HEADERS).type(type).send(content);
    });
  }
}

async function readBuilt(file: string): Promise<Buffer | undefined> {
  for (const place of PLACES) {
    try {
      return await readFile(new URL(place + file, import.meta.url));
    } catch {
      // Not there: the next place.
    }
  }
  return undefined;
}
