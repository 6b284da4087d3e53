import { existsSync, readFileSync } from 'node:fs';

/** Names of the scripts, as they lie in `dist`, and the global that each sets. */
const SCRIPTS = { page: 'handrailPage', 'check-page': 'handrailCheck' } as const;
export type ScriptName = keyof typeof SCRIPTS;

/** A script for the page, as an expression whose value is what it exports. */
export async function readPageScript(name: ScriptName = 'page'): Promise<string> {
  // The published command is one file in `dist`, and the scripts lie beside it.
  const built = new URL(`./${name}.cjs`, import.meta.url);
  const code = existsSync(built) ? readFileSync(built, 'utf8') : await buildPageScript(name);
  return `(() => { ${code}\nreturn ${SCRIPTS[name]}; })()`;
}

/** In the source tree, where nothing is built yet. The address keeps esbuild out of the bundle. */
async function buildPageScript(name: ScriptName): Promise<string> {
  const source = new URL('../../scripts/build-page-script.ts', import.meta.url).href;
  const { buildPageScript: build } = (await import(
    /* @vite-ignore */ source
  )) as typeof import('../../scripts/build-page-script.ts');
  return build(name);
}
