/** What our rules weigh: `node --conditions=source packages/tooling/src/bench-checks/sizes.ts`. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { fromRoot } from '../run/repository.ts';

export interface Sizes {
  /** All rules and what they share: minified, gzip at its highest, without libraries. */
  readonly rules: number;
  /** The same with the library for accessible names. */
  readonly withLibraries: number;
  /** Minified bytes before compression, by folder. */
  readonly byFolder: Readonly<Record<string, number>>;
}

export async function measureSizes(): Promise<Sizes> {
  const own = await bundle(['dom-accessibility-api']);
  const all = await bundle([]);
  return { rules: own.gzip, withLibraries: all.gzip, byFolder: own.byFolder };
}

async function bundle(
  external: readonly string[],
): Promise<{ gzip: number; byFolder: Record<string, number> }> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ALL_RULES } from './rules/all.generated.ts'; export { checkRules } from './engine/check-rules.ts';`,
      resolveDir: fromRoot('packages/checks/src'),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['source'],
    external: [...external],
    write: false,
    metafile: true,
    outfile: 'rules.js',
    logLevel: 'error',
  });
  const byFolder: Record<string, number> = {};
  for (const output of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = file.replace(/^packages\//, '').replace(/\/[^/]+\/[^/]+\.ts$|\/[^/]+$/, '');
      byFolder[folder] = (byFolder[folder] ?? 0) + bytesInOutput;
    }
  }
  const gzip = outputFiles.reduce(
    (sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length,
    0,
  );
  return { gzip, byFolder };
}

if (import.meta.main) {
  const { rules, withLibraries, byFolder } = await measureSizes();
  for (const [folder, bytes] of Object.entries(byFolder).sort()) console.log(`${bytes} ${folder}`);
  console.log(`gzip: ${rules} bytes, with libraries ${withLibraries}`);
}
