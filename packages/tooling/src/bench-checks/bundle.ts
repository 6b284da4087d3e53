import { build } from 'esbuild';
import { fromRoot } from '../run/repository.ts';

/** A script for a page, as text; what its entry exports is in the variable of this name. */
export async function bundle(entry: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fromRoot(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    ...(globalName ? { globalName } : {}),
    target: 'es2022',
    conditions: ['source'],
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
