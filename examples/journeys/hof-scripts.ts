/** Home Office Forms 23.0.3 loses its own scripts when it is built with the vite it asks for. */
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/** Where the start script installs the portal; it takes the folder from `DIR`. */
export const hofFolder = path.join(
  process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'),
  'handrail-hosts/hof',
);

/**
 * Bundles the portal's scripts from its own sources where its build left them out: the time-out
 * dialog and the country list with suggestions, which are half of what this portal is for.
 */
export async function restoreScripts(): Promise<void> {
  const sandbox = path.join(hofFolder, 'node_modules/hof/sandbox');
  const bundle = path.join(sandbox, 'public/js/bundle.js');
  if (readFileSync(bundle, 'utf8').includes('sessionDialog')) return;
  console.warn('The portal was built without its own scripts; bundling them from its sources.');
  await build({
    entryPoints: [path.join(sandbox, 'assets/js/index.js')],
    bundle: true,
    platform: 'browser',
    outfile: bundle,
    allowOverwrite: true,
    logLevel: 'error',
  });
}
