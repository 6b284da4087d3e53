/** Brings @handrail/locator into the pages of a browser, as scripts and tests of this example need it. */
import { build } from 'esbuild';
import type { BrowserContext } from 'playwright-core';

/** The package, as pages see it after `addLocator`. */
export type Locator = typeof import('@handrail/locator');

/** Every page of the context has it as `LocatorInPage` from now on. */
export async function addLocator(context: BrowserContext): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '@handrail/locator';`, resolveDir: import.meta.dirname },
    bundle: true,
    conditions: ['source'],
    format: 'iife',
    globalName: 'LocatorInPage',
    // Playwright runs scripts of a page inside a function.
    footer: { js: 'window.LocatorInPage = LocatorInPage;' },
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  await context.addInitScript({ content: outputFiles[0]?.text ?? '' });
}
