/** Bundles of `packages/locator`, made anew from its sources in each run. */
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { fromRoot } from '../run/repository.ts';
import type * as adapter from './page/adapter.ts';

const packageEntry = fromRoot('packages/locator/src/index.ts');
const adapterFile = path.join(import.meta.dirname, 'page/adapter.ts');

/** Names that a consumer who only fingerprints and finds again would import. */
const coreNames = ['describe', 'locate'] as const satisfies readonly (keyof typeof adapter)[];

export interface Bytes {
  /** All that the package exports: minified, brotli at its highest quality. */
  readonly all: number;
  /** `describe` and `locate` alone, after tree-shaking. */
  readonly core: number;
}

/** Writes our adapter and the package, as one module without imports. */
export async function buildAdapter(outfile: string): Promise<void> {
  await build({
    entryPoints: [adapterFile],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
}

/** @throws If the package does not export what the bench measures, with a word about what to do. */
export async function checkPackage(): Promise<void> {
  const { metafile } = await build({
    entryPoints: [packageEntry],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    outfile: 'index.js',
    logLevel: 'error',
  });
  const names = Object.values(metafile.outputs).flatMap(({ exports }) => exports);
  const missing = coreNames.filter((name) => !names.includes(name));
  if (missing.length === 0) return;
  throw new Error(
    `packages/locator exports no ${missing.join(', no ')}. To try the bench itself, put another locator in its place: --locator NAME.`,
  );
}

export async function measureBytes(): Promise<Bytes> {
  const specifier = JSON.stringify(packageEntry);
  const [all, core] = await Promise.all([
    compressedBytes(`export * from ${specifier};`),
    compressedBytes(`export { ${coreNames.join(', ')} } from ${specifier};`),
  ]);
  return { all, core };
}

async function compressedBytes(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return outputFiles.reduce(
    (sum, file) => sum + brotliCompressSync(file.contents, { params }).length,
    0,
  );
}
