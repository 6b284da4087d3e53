/** The example portal: a server-rendered application form as agencies have had it since 2009. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPageHandler } from './src/page-handler.ts';
import { renderError } from './src/pages.ts';
import type { PortalOptions } from './src/portal-options.ts';
import { send, sendFile } from './src/respond.ts';
import { ROUTES } from './src/routes.ts';

export type { PortalOptions } from './src/portal-options.ts';

export interface Portal {
  /** The origin, without a slash at the end. The portal lives at `${url}/benefits/`. */
  readonly url: string;
  close(): Promise<void>;
}

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
