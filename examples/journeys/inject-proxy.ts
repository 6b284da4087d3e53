/**
 * Stands before a portal and adds the script tag to its pages, as the agency's template edit would.
 * The portal's own policy stays: what it forbids, it forbids to us.
 */
import { readFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** Where the guidance lies on the portal's own address. */
export const GUIDANCE_PATH = '/handrail-files/';

export interface ProxyOptions {
  /** The portal's address, such as `http://127.0.0.1:8082`. */
  readonly portal: string;
  /** Folders whose files are served under `GUIDANCE_PATH`; the first that has a file wins. */
  readonly folders: readonly string[];
  /** The script tag's further attributes. */
  readonly attributes: string;
}

export interface Proxy {
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

export async function startInjectProxy(options: ProxyOptions): Promise<Proxy> {
  const server = createServer((incoming, outgoing) => {
    const file = incoming.url?.startsWith(GUIDANCE_PATH);
    const answer = file
      ? sendFile(incoming, outgoing, options.folders)
      : pass(incoming, outgoing, options);
    answer.catch((error: unknown) => outgoing.writeHead(502).end(String(error)));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function sendFile(
  { url = '' }: IncomingMessage,
  outgoing: ServerResponse,
  folders: readonly string[],
): Promise<void> {
  const name = path.normalize(url.slice(GUIDANCE_PATH.length).split('?')[0] ?? '');
  for (const folder of name.startsWith('..') ? [] : folders) {
    const content = await readFile(path.join(folder, name)).catch(() => null);
    if (content === null) continue;
    const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
    outgoing.writeHead(200, { 'content-type': type }).end(content);
    return;
  }
  outgoing.writeHead(404).end();
}

async function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  options: ProxyOptions,
): Promise<void> {
  const own = `http://${incoming.headers.host ?? ''}`;
  const { portal } = options;
  const swap = (text: string | undefined): string | undefined => text?.replace(own, portal);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const outward = request(portal + (incoming.url ?? '/'), {
      method: incoming.method,
      headers: {
        ...incoming.headers,
        host: new URL(portal).host,
        // Plain text is what the tag can be added to.
        'accept-encoding': 'identity',
        ...(incoming.headers.origin ? { origin: swap(incoming.headers.origin) } : {}),
        ...(incoming.headers.referer ? { referer: swap(incoming.headers.referer) } : {}),
      },
    });
    outward.on('response', resolve).on('error', reject);
    incoming.pipe(outward);
  });
  const headers = { ...answer.headers };
  if (headers.location) headers.location = headers.location.replace(portal, own);
  if (!headers['content-type']?.startsWith('text/html')) {
    outgoing.writeHead(answer.statusCode ?? 502, headers);
    answer.pipe(outgoing);
    return;
  }
  const page = addTag(
    await readAll(answer),
    headers['content-security-policy'],
    options.attributes,
  );
  delete headers['transfer-encoding'];
  outgoing
    .writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': page.length })
    .end(page);
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/**
 * In the head, with the page's nonce where it has one; a part of a page, which has no head, stays as
 * it is. Bytes stay bytes, whatever the charset.
 */
function addTag(page: Buffer, policy: string | string[] | undefined, attributes: string): Buffer {
  const nonce = /'nonce-([^']+)'/.exec(String(policy ?? ''))?.[1];
  const named = nonce === undefined ? '' : ` nonce="${nonce}"`;
  const tag = `<script${named} src="${GUIDANCE_PATH}handrail.js" ${attributes} defer></script>`;
  const text = page.toString('latin1');
  const end = text.search(/<\/head>/i);
  if (end < 0) return page;
  return Buffer.from(text.slice(0, end) + tag + text.slice(end), 'latin1');
}
