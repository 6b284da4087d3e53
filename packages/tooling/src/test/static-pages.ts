/**
 * Serves pages of ours exactly as they lie on disk, so that a test page is what a citizen's browser
 * would get: no transformed scripts, no injected socket, and its own headers.
 */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { TestRunnerConfig } from '@web/test-runner';
import { fromRoot } from '../run/repository.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/**
 * Where a path of the address is found on disk. `/javascript/` is where Debian keeps its script
 * libraries, among them the old Prototype.js and MooTools that legacy portals still use.
 */
const folders: readonly (readonly [prefix: string, folder: string])[] = [
  ['/examples/', fromRoot('examples')],
  ['/packages/embed/dist/', fromRoot('packages/embed/dist')],
  ['/node_modules/requirejs/', fromRoot('node_modules/requirejs')],
  ['/node_modules/jquery/', fromRoot('node_modules/jquery')],
  ['/javascript/', '/usr/share/javascript'],
];

/**
 * Serves the folders above as plain files. TypeScript is left to the test runner, which compiles it.
 *
 * `page.html` is sent with the headers in `page.headers.json` beside it, if there is one: an object
 * of header names and values, e.g. `{"Content-Security-Policy": "default-src 'none'"}`.
 */
export function serveStaticPages(): Middleware {
  return async (context, next) => {
    // A page that is posted to answers with itself, as the full-page forms of old frameworks do.
    const file = /^(GET|POST)$/.test(context.method) ? resolveFile(context.path) : null;
    const body = file ? await readIfThere(file) : null;
    if (!file || !body) {
      await next();
      return;
    }
    context.body = body;
    context.type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
    context.set('Cache-Control', 'no-store');
    context.set(await headersBeside(file));
  };
}

function resolveFile(pathname: string): string | null {
  const entry = folders.find(([prefix]) => pathname.startsWith(prefix));
  if (!entry || pathname.endsWith('.ts') || pathname.endsWith('.headers.json')) return null;
  const [prefix, folder] = entry;
  const file = path.join(folder, decodeURIComponent(pathname.slice(prefix.length)));
  return file.startsWith(folder + path.sep) ? file : null;
}

async function readIfThere(file: string): Promise<Buffer | null> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? readFile(file) : null;
}

async function headersBeside(file: string): Promise<Record<string, string>> {
  const sidecar = file.replace(/\.html$/, '.headers.json');
  if (sidecar === file) return {};
  const text = await readFile(sidecar, 'utf8').catch(() => null);
  return text === null ? {} : (JSON.parse(text) as Record<string, string>);
}
