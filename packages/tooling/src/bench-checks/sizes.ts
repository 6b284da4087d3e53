/** What our rules weigh: `node --conditions=source packages/tooling/src/bench-checks/sizes.ts`. */
import { gzipSync } from 'node:zlib';
import { rollup, type OutputChunk, type Plugin } from 'rollup';
import { minifyOurs, panelBundles, panelPlugins } from '../../../checks/scripts/panel-bundles.ts';
import { fromRoot } from '../run/repository.ts';

/** The script that stands in a page: it is loaded before anybody asks for the panel. */
export async function measureScript(): Promise<number> {
  const [options] = panelBundles;
  if (!options) throw new Error('The script is not among what is built.');
  const built = await rollup(options);
  const { output } = await built.generate({ format: 'iife', plugins: [minifyOurs()] });
  await built.close();
  return gzip(output.filter((each) => each.type === 'chunk'));
}

/** Bytes of minified code, each file by itself through gzip at its highest, as a server sends it. */
export interface PanelSizes {
  /** Before the first finding on a page in English: what runs rules, the first of them, the words. */
  readonly first: number;
  /** All rules that the panel runs by itself, and what they share; without words and libraries. */
  readonly page: number;
  /** What "Look closer" loads on top of that: rules of less weight. */
  readonly closer: number;
  /** The page's rules with the words of one language, English, and those that tell languages apart. */
  readonly english: number;
}

export interface Sizes extends PanelSizes {
  /** All rules, also those for a driven browser, with the words of all languages; no libraries. */
  readonly all: number;
  /** All of that with the library for accessible names. */
  readonly withLibraries: number;
  /** Bytes of code before it is minified, by folder. */
  readonly byFolder: Readonly<Record<string, number>>;
}

const NAMES = 'dom-accessibility-api';
const SOURCE = fromRoot('packages/checks/src/');
const ENTRY = 'rules.ts';
const ENGINE = `export { checkRules } from './engine/check-rules.ts';`;
/** As the panel is made: the first rules at once, the others and the words as files of their own. */
const PANEL = `${ENGINE} export { FIRST_RULES } from './rules/first.generated.ts'; export const later = () => import('./rules/later.generated.ts'); export const closer = () => import('./rules/closer.generated.ts');`;
const ALL = `${ENGINE} export { ALL_RULES } from './rules/all.generated.ts';`;

export async function measureSizes(): Promise<Sizes> {
  const all = (await bundle(ALL, [NAMES], false)).filesOf(ENTRY);
  const withLibraries = (await bundle(ALL, [], false)).filesOf(ENTRY);
  return {
    ...(await measurePanel()),
    all: gzip(all),
    withLibraries: gzip(withLibraries),
    byFolder: byFolder([...all]),
  };
}

export async function measurePanel(): Promise<PanelSizes> {
  const { filesOf } = await bundle(PANEL, [NAMES], true);
  const atOnce = filesOf(ENTRY);
  const withLater = new Set([...atOnce, ...filesOf('later.generated.ts')]);
  const words = [...filesOf('en.generated.ts'), ...filesOf('stop-words.ts')];
  return {
    first: gzip([...atOnce, ...words]),
    page: gzip(withLater),
    closer: gzip([...filesOf('closer.generated.ts')].filter((file) => !withLater.has(file))),
    english: gzip([...withLater, ...words]),
  };
}

interface Bundle {
  /** The file that was made of a module, and all that load together with it. */
  readonly filesOf: (module: string) => ReadonlySet<OutputChunk>;
}

/** Built as the panel is; without splitting, what loads later is in the one file too. */
async function bundle(
  code: string,
  external: readonly string[],
  splitting: boolean,
): Promise<Bundle> {
  const built = await rollup({
    input: ENTRY,
    external: [...external],
    plugins: [virtualEntry(code), ...panelPlugins()],
    preserveEntrySignatures: 'allow-extension',
    onwarn: () => undefined,
  });
  const { output } = await built.generate({
    format: 'es',
    inlineDynamicImports: !splitting,
    plugins: [minifyOurs()],
  });
  await built.close();
  const chunks = output.filter((each) => each.type === 'chunk');
  return {
    filesOf(module) {
      const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
      // A figure over no files would always be small.
      if (!found) throw new Error(`No file was made of ${module}.`);
      return together(found, chunks);
    },
  };
}

function virtualEntry(code: string): Plugin {
  return {
    name: 'virtual-entry',
    resolveId: (id) => (id === ENTRY ? SOURCE + ENTRY : null),
    load: (id) => (id === SOURCE + ENTRY ? code : null),
  };
}

function together(
  chunk: OutputChunk,
  chunks: readonly OutputChunk[],
  known = new Set<OutputChunk>(),
): ReadonlySet<OutputChunk> {
  known.add(chunk);
  for (const each of chunks) {
    if (chunk.imports.includes(each.fileName) && !known.has(each)) together(each, chunks, known);
  }
  return known;
}

function gzip(files: Iterable<OutputChunk>): number {
  return [...files].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}

function byFolder(files: readonly OutputChunk[]): Record<string, number> {
  const folders: Record<string, number> = {};
  for (const [file, { renderedLength }] of files.flatMap(({ modules }) =>
    Object.entries(modules),
  )) {
    const folder = file.replace(/.*\/packages\//, '').replace(/\/[^/]+\/[^/]+\.ts$|\/[^/]+$/, '');
    folders[folder] = (folders[folder] ?? 0) + renderedLength;
  }
  return folders;
}

if (import.meta.main) {
  const { byFolder: folders, ...sizes } = await measureSizes();
  for (const [folder, bytes] of Object.entries(folders).sort()) console.log(`${bytes} ${folder}`);
  for (const [name, bytes] of Object.entries(sizes)) console.log(`gzip ${name}: ${bytes} bytes`);
}
