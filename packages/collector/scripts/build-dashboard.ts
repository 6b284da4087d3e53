import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds the dashboard's pages into `dist/dashboard/`, where the server looks for them.
 *
 * @returns the folder written.
 */
export async function buildDashboard(): Promise<string> {
  const outdir = here('../dist/dashboard');
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: {
      index: here('../src/dashboard/index.html'),
      icon: here('../src/dashboard/icon.svg'),
      dashboard: here('../src/dashboard/index.ts'),
    },
    loader: { '.html': 'copy', '.svg': 'copy' },
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['source'],
    logLevel: 'warning',
  });
  await build({
    entryPoints: [here('../src/dashboard/dashboard.css')],
    outdir,
    bundle: true,
    minify: true,
    logLevel: 'warning',
  });
  return outdir;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildDashboard());
