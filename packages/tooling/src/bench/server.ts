import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { cases, flowOf, frameHtml, manifestOf, type CaseName, type FlowOptions } from './cases.ts';
import { bundlePageCode, bundlePeer, contenderNames, peerNames, peers } from './contenders.ts';
import { pageCss, pageHtml, policies, stepsScript, type PageOptions } from './page-html.ts';

type Body = string | Uint8Array;

export interface BenchServer {
  readonly address: string;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Everything but pages: may be kept, as a web server's assets are. */
async function collectAssets(): Promise<Map<string, Body>> {
  const assets = new Map<string, Body>([['/page.css', pageCss]]);
  for (const name of ['host', ...contenderNames]) {
    assets.set(`/page-code/${name}.js`, await bundlePageCode(name));
  }
  for (const name of peerNames) {
    const { js, css } = await bundlePeer(peers[name]);
    assets.set(`/peers/${name}.js`, js);
    assets.set(`/peers/${name}.css`, css);
  }
  for (const name of Object.keys(cases) as CaseName[]) {
    assets.set(`/steps/${name}.js`, stepsScript(name));
    for (const mode of ['warm', 'cold'] as const) {
      for (const version of [1, 2] as const) addFlow(assets, name, { mode, version });
    }
  }
  return assets;
}

function addFlow(assets: Map<string, Body>, name: CaseName, options: FlowOptions): void {
  const folder = `/flows/${name}/${options.mode}/${options.version}`;
  const files = { manifest: manifestOf(options), 'bench.flow': flowOf(name, options) };
  for (const [file, data] of Object.entries(files)) {
    const json = JSON.stringify(data);
    assets.set(`${folder}/${file}.json`, json);
    assets.set(`${folder}/${file}.js`, `export default ${json};`);
  }
}

function pageOptions(query: URLSearchParams): PageOptions {
  const { nodes = '0', version = '1', ...rest } = Object.fromEntries(query);
  return { ...rest, nodes: Number(nodes), version: Number(version) } as unknown as PageOptions;
}

/** Serves the bench's pages, the peers and the built script tag on a port of its own. */
export async function serveBench(embedFolder: string): Promise<BenchServer> {
  const assets = await collectAssets();

  async function find(pathname: string): Promise<Body | null> {
    if (!pathname.startsWith('/handrail/')) return assets.get(pathname) ?? null;
    const file = path.join(embedFolder, path.normalize(pathname.slice('/handrail'.length)));
    return readFile(file).catch(() => null);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bench');
    request.resume();
    if (pathname === '/page' || pathname === '/frame') {
      const options = pageOptions(searchParams);
      const html = pathname === '/page' ? pageHtml(options) : frameHtml;
      const policy = options.csp ? { 'Content-Security-Policy': policies[options.csp] } : {};
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        ...policy,
      });
      response.end(html);
      return;
    }
    const body = await find(pathname);
    const type = types[path.extname(pathname)] ?? 'application/octet-stream';
    response.writeHead(body === null ? 404 : 200, {
      'Content-Type': type,
      'Cache-Control': 'max-age=3600',
    });
    response.end(body ?? 'There is no such file.');
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
