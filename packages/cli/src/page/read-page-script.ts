import { existsSync, readFileSync } from 'node:fs';

/** The script for the page, as an expression whose value is what `page-script.ts` exports. */
export async function readPageScript(): Promise<string> {
  // The published command is one file in `dist`, and the script lies beside it.
  const built = new URL('./page.cjs', import.meta.url);
  const code = existsSync(built) ? readFileSync(built, 'utf8') : await buildPageScript();
  return `(() => { ${code}\nreturn handrailPage; })()`;
}

/** In the source tree, where nothing is built yet. The address keeps esbuild out of the bundle. */
async function buildPageScript(): Promise<string> {
  const source = new URL('../../scripts/build-page-script.ts', import.meta.url).href;
  const { buildPageScript: build } = (await import(
    /* @vite-ignore */ source
  )) as typeof import('../../scripts/build-page-script.ts');
  return build();
}
