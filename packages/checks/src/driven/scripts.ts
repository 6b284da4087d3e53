import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Code for the page, as text. It is evaluated by the browser's debugging interface, past any CSP. */
export interface DrivenScripts {
  /** Runs before a page's own scripts. */
  readonly early: string;
  /** Sets `handrailDriven` to what `page/page-script.ts` exports. */
  readonly page: string;
  /** axe-core. */
  readonly axe: string;
}

let read: Promise<DrivenScripts> | undefined;

/**
 * The code that runs in the page: `driven-early.js` and `driven-page.js` where they lie beside this
 * module, as in the published package, else built from the sources. Read once.
 */
export function readDrivenScripts(): Promise<DrivenScripts> {
  return (read ??= load());
}

async function load(): Promise<DrivenScripts> {
  const require = createRequire(import.meta.url);
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const early = new URL('./driven-early.js', import.meta.url);
  const page = new URL('./driven-page.js', import.meta.url);
  if (existsSync(page) && existsSync(early)) {
    return { early: readFileSync(early, 'utf8'), page: readFileSync(page, 'utf8'), axe };
  }
  return { ...(await buildFromSources()), axe };
}

/** The address is put together here to keep esbuild out of what is published. */
async function buildFromSources(): Promise<Omit<DrivenScripts, 'axe'>> {
  const source = new URL('../../scripts/build-driven-scripts.ts', import.meta.url).href;
  const { buildDrivenScripts } = (await import(
    /* @vite-ignore */ source
  )) as typeof import('../../scripts/build-driven-scripts.ts');
  return buildDrivenScripts();
}
