/** Who takes part, at which version, and the files each needs on a page. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { runCommand } from '../run/run-command.ts';
import { fromRoot } from '../run/repository.ts';

export const contenderNames = ['handrail', 'driver', 'shepherd', 'intro'] as const;
export type ContenderName = (typeof contenderNames)[number];
export type PeerName = Exclude<ContenderName, 'handrail'>;

export interface Peer {
  readonly package: string;
  readonly version: string;
  /** Puts the library into `window.benchLibrary`, as an application's bundle would. */
  readonly entry: string;
  readonly css: string;
}

/**
 * The peers are not dependencies of this repository (two of them are under the AGPL): the bench
 * installs them into a folder that git ignores, and only to measure them.
 */
export const peers: Readonly<Record<PeerName, Peer>> = {
  driver: {
    package: 'driver.js',
    version: '1.8.0',
    entry: `import { driver } from 'driver.js'; window.benchLibrary = { driver };`,
    css: 'driver.js/dist/driver.css',
  },
  shepherd: {
    package: 'shepherd.js',
    version: '15.3.0',
    entry: `import Shepherd from 'shepherd.js'; window.benchLibrary = Shepherd;`,
    css: 'shepherd.js/dist/css/shepherd.css',
  },
  intro: {
    package: 'intro.js',
    version: '8.6.0',
    entry: `import introJs from 'intro.js'; window.benchLibrary = introJs;`,
    css: 'intro.js/introjs.css',
  },
};
export const peerNames = Object.keys(peers) as PeerName[];

const folder = fromRoot('.cache/bench');

export function inPeersFolder(...parts: string[]): string {
  return path.join(folder, 'node_modules', ...parts);
}

function installedVersion(name: string): string | null {
  try {
    const manifest = readFileSync(inPeersFolder(name, 'package.json'), 'utf8');
    return (JSON.parse(manifest) as { version: string }).version;
  } catch {
    return null;
  }
}

/** @throws If npm cannot install them. */
export async function installPeers(): Promise<void> {
  const missing = Object.values(peers).filter(
    (peer) => installedVersion(peer.package) !== peer.version,
  );
  if (missing.length === 0) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const wanted = Object.values(peers).map((peer) => `${peer.package}@${peer.version}`);
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code } = await runCommand(npm, ['install', '--prefix', folder, ...flags, ...wanted], {
    capture: true,
  });
  if (code !== 0)
    throw new Error(`npm could not install ${wanted.join(', ')}; its words are above.`);
}

export interface Bundle {
  readonly js: Uint8Array;
  readonly css: Uint8Array;
}

/** What an application that uses the peer serves: its module and its style sheet, both minified. */
export async function bundlePeer({ entry, css }: Peer): Promise<Bundle> {
  const [script, style] = await Promise.all([
    bundle({ contents: entry, resolveDir: folder }),
    build({ entryPoints: [inPeersFolder(css)], minify: true, write: false }),
  ]);
  return { js: script, css: style.outputFiles[0]?.contents ?? new Uint8Array() };
}

/** Code of ours that runs in the bench's pages. */
export function bundlePageCode(name: string): Promise<Uint8Array> {
  const contents = `import './${name}.ts';`;
  return bundle({ contents, resolveDir: path.join(import.meta.dirname, 'page') });
}

async function bundle(stdin: { contents: string; resolveDir: string }): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { ...stdin, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2021',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
