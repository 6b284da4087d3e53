/** What our rules weigh: `node --conditions=source packages/tooling/src/bench-checks/sizes.ts`. */
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { fromRoot } from '../run/repository.ts';

/** Bytes of minified code, each file by itself through gzip at its highest, as a server sends it. */
export interface Sizes {
  /** Before the first finding on a page in English: what runs rules, the first of them, the words. */
  readonly first: number;
  /** All rules that the panel runs by itself, and what they share; without words and libraries. */
  readonly page: number;
  /** The same with the words of one language, English, and those that tell languages apart. */
  readonly english: number;
  /** All rules, also those for a driven browser, with the words of all languages; no libraries. */
  readonly all: number;
  /** All of that with the library for accessible names. */
  readonly withLibraries: number;
  /** Minified bytes before compression, by folder. */
  readonly byFolder: Readonly<Record<string, number>>;
}

const NAMES = 'dom-accessibility-api';
const ENGINE = `export { checkRules } from './engine/check-rules.ts';`;
/** As the panel is made: the first rules at once, the others and the words as files of their own. */
const PANEL = `${ENGINE} export { FIRST_RULES } from './rules/first.generated.ts'; export const later = () => import('./rules/later.generated.ts');`;
const ALL = `${ENGINE} export { ALL_RULES } from './rules/all.generated.ts';`;

export async function measureSizes(): Promise<Sizes> {
  const panel = await bundle(PANEL, [NAMES], true);
  const all = await bundle(ALL, [NAMES], false);
  const withLibraries = await bundle(ALL, [], false);
  const atOnce = panel.filesOf('rules.js');
  const withLater = new Set([...atOnce, ...panel.filesOf(panel.outputOf('later.generated.ts'))]);
  const words = ['en.generated.ts', 'stop-words.ts'].map(panel.outputOf);
  return {
    first: panel.gzip([...atOnce, ...words]),
    page: panel.gzip(withLater),
    english: panel.gzip([...withLater, ...words]),
    all: all.gzip(['rules.js']),
    withLibraries: withLibraries.gzip(['rules.js']),
    byFolder: all.byFolder(),
  };
}

interface Bundle {
  /** A file and all that load together with it. */
  filesOf(output: string): ReadonlySet<string>;
  /** The file that was made of a module which loads later. */
  readonly outputOf: (module: string) => string;
  gzip(files: Iterable<string>): number;
  byFolder(): Record<string, number>;
}

async function bundle(
  contents: string,
  external: readonly string[],
  splitting: boolean,
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: fromRoot('packages/checks/src'), loader: 'ts' },
    absWorkingDir: fromRoot('.'),
    bundle: true,
    splitting,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['source'],
    external: [...external],
    write: false,
    metafile: true,
    outdir: '.',
    entryNames: 'rules',
    chunkNames: '[name]-[hash]',
    logLevel: 'error',
  });
  const sizes = new Map(
    outputFiles.map(({ path, contents: code }) => [
      path.slice(fromRoot('.').length).replace(/^\//, ''),
      gzipSync(code, { level: 9 }).length,
    ]),
  );
  return {
    filesOf: (output) => together(output, metafile),
    outputOf: (module) => {
      const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
        entryPoint?.endsWith(`/${module}`),
      );
      if (!found) throw new Error(`No file was made of ${module}.`);
      return found[0];
    },
    gzip: (files) => [...files].reduce((sum, file) => sum + sizeOf(file, sizes), 0),
    byFolder: () => byFolder(metafile),
  };
}

/** A figure over files that are not there would always be small. */
function sizeOf(file: string, sizes: ReadonlyMap<string, number>): number {
  const size = sizes.get(file);
  if (size === undefined) throw new Error(`There is no file ${file}.`);
  return size;
}

function together(
  output: string,
  metafile: Metafile,
  known = new Set<string>(),
): ReadonlySet<string> {
  if (known.has(output)) return known;
  known.add(output);
  for (const { path, kind, external } of metafile.outputs[output]?.imports ?? []) {
    if (kind === 'import-statement' && !external) together(path, metafile, known);
  }
  return known;
}

function byFolder({ outputs }: Metafile): Record<string, number> {
  const folders: Record<string, number> = {};
  for (const { inputs } of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = file.replace(/^packages\//, '').replace(/\/[^/]+\/[^/]+\.ts$|\/[^/]+$/, '');
      folders[folder] = (folders[folder] ?? 0) + bytesInOutput;
    }
  }
  return folders;
}

if (import.meta.main) {
  const { byFolder: folders, ...sizes } = await measureSizes();
  for (const [folder, bytes] of Object.entries(folders).sort()) console.log(`${bytes} ${folder}`);
  for (const [name, bytes] of Object.entries(sizes)) console.log(`gzip ${name}: ${bytes} bytes`);
}
