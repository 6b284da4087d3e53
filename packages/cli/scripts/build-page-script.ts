import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The script for the page from its sources, as `npm run build` makes it: sets `handrailPage`. */
export async function buildPageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/page/page-script.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'handrailPage',
    target: 'es2021',
    conditions: ['source'],
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
