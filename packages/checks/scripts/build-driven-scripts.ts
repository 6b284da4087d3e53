import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What runs in a page in the driven mode, from its sources. */
export async function buildDrivenScripts(): Promise<{
  readonly early: string;
  readonly page: string;
}> {
  const [early, page] = await Promise.all([
    bundle('../src/early/entry.ts'),
    bundle('../src/driven/page/page-script.ts', 'handrailDriven'),
  ]);
  return { early, page };
}

async function bundle(entry: string, globalName?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    ...(globalName === undefined ? {} : { globalName }),
    target: 'es2022',
    conditions: ['source'],
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
