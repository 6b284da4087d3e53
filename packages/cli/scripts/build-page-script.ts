import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SCRIPTS = {
  page: { entry: 'page-script.ts', globalName: 'handrailPage' },
  'check-page': { entry: 'check-script.ts', globalName: 'handrailCheck' },
} as const;

/** A script for the page from its sources, as `npm run build` makes it: sets its global. */
export async function buildPageScript(name: keyof typeof SCRIPTS = 'page'): Promise<string> {
  const { entry, globalName } = SCRIPTS[name];
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/page/${entry}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'es2021',
    conditions: ['source'],
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
