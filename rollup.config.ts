/**
 * Builds what is published: the script tag's files (packages/embed/dist) and each package's modules.
 *
 * The embed comes in turns, because the loader carries the names of the other files, which have a
 * hash of their content.
 */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import nodeResolve from '@rollup/plugin-node-resolve';
import type { OutputChunk, OutputOptions, Plugin, RollupOptions } from 'rollup';
import dts from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { panelBundles } from './packages/checks/scripts/panel-bundles.ts';
import { leanLit } from './packages/tooling/src/build/lean-lit.ts';
import { minify } from './packages/tooling/src/build/minify.ts';

const EMBED = 'packages/embed/dist';
const CHUNKS = `${EMBED}/handrail/chunks.json`;

const browserPlugins = (): Plugin[] => [
  nodeResolve({
    exportConditions: ['source', 'browser', 'import', 'default'],
    extensions: ['.ts', '.js'],
  }),
  leanLit(),
  // Dependencies too: lit ships ES2021, other parts may be newer.
  esbuild({ target: 'es2021', include: /\.[jt]s$/, exclude: [], tsconfig: 'tsconfig.json' }),
  squeezeTemplates(),
];

/**
 * Takes the line breaks and indents out of the style sheets and templates of the elements. After
 * esbuild printed it, no line of code ends without a semicolon, and no comment is left.
 */
function squeezeTemplates(): Plugin {
  return {
    name: 'squeeze-templates',
    transform(code, id) {
      if (!id.includes('/sdk/src/elements/')) return null;
      const line = code.replace(/\s*\n\s*/g, ' ').replace(/> </g, '><');
      // In a style sheet no space after a brace means anything; in markup it parts attributes.
      return {
        code: id.endsWith('-styles.ts') ? line.replace(/([{};,]) /g, '$1') : line,
        map: null,
      };
    },
  };
}

type Chunks = Record<string, string | readonly string[]>;

/** Writes which files a page loads for what, for the byte budgets and the loader. */
function recordChunks(describe: (chunks: readonly OutputChunk[]) => Chunks): Plugin {
  return {
    name: 'record-chunks',
    async writeBundle(_options, bundle) {
      const before = await readFile(CHUNKS, 'utf8').catch(() => '{}');
      const chunks = Object.values(bundle).filter(
        (item): item is OutputChunk => item.type === 'chunk',
      );
      const record = { ...(JSON.parse(before) as Chunks), ...describe(chunks) };
      await writeFile(CHUNKS, `${JSON.stringify(record, null, 2)}\n`);
    },
  };
}

const inFolder = (name: string): string => `handrail/${name}`;

function describeGuidance(chunks: readonly OutputChunk[]): Chunks {
  const ofModule = (path: string): OutputChunk | undefined =>
    chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(path));
  const entry = ofModule('/embed/src/guide.ts');
  const connect = ofModule('/embed/src/connect.ts');
  const withImports = (chunk: OutputChunk | undefined): string[] =>
    chunk
      ? [chunk.fileName, ...chunk.imports.filter((name) => name !== entry?.fileName)].map(inFolder)
      : [];
  const firstStep = ['handrail.js', ...withImports(entry)];
  const collectorClient = withImports(connect);
  const recogniser = ofModule('/sdk/src/page/recognise.ts');
  const firstFingerprint = [...new Set([...firstStep, ...withImports(recogniser)])];
  const needed = [...firstFingerprint, ...collectorClient];
  const all = chunks.map(({ fileName }) => inFolder(fileName));
  return {
    guide: entry ? inFolder(entry.fileName) : '',
    connect: connect ? inFolder(connect.fileName) : '',
    loader: ['handrail.js'],
    firstStep,
    firstFingerprint,
    collectorClient,
    later: all.filter((name) => !needed.includes(name)),
  };
}

function describeStruggle([chunk]: readonly OutputChunk[]): Chunks {
  const file = chunk ? inFolder(chunk.fileName) : '';
  return { connectStruggle: file, clientWithStruggle: [file] };
}

/** Puts the names of the files that it loads into the loader. */
function nameParts(): Plugin {
  return {
    name: 'name-parts',
    async renderChunk(code) {
      const { guide, connect, connectStruggle } = JSON.parse(
        await readFile(CHUNKS, 'utf8'),
      ) as Chunks;
      const named = code
        .replaceAll('__GUIDE__', JSON.stringify(guide))
        .replaceAll('__CONNECT__', JSON.stringify(connect))
        .replaceAll('__CONNECT_STRUGGLE__', JSON.stringify(connectStruggle));
      return { code: named, map: null };
    },
  };
}

const parts = (): OutputOptions => ({
  dir: `${EMBED}/handrail`,
  format: 'es',
  // Of 36 bits: enough to tell releases apart, and each letter is one more in the files that load it.
  entryFileNames: '[name]-[hash:6].js',
  chunkFileNames: '[name]-[hash:6].js',
  plugins: [minify()],
});

const embed: RollupOptions[] = [
  {
    input: ['packages/embed/src/guide.ts', 'packages/embed/src/connect.ts'],
    preserveEntrySignatures: 'allow-extension',
    output: parts(),
    plugins: [
      { name: 'clean', buildStart: () => rm(EMBED, { recursive: true, force: true }) },
      ...browserPlugins(),
      recordChunks(describeGuidance),
    ],
  },
  {
    // By itself, so that it holds the client too: one file is smaller than two, and one request.
    input: 'packages/embed/src/connect-struggle.ts',
    output: parts(),
    plugins: [...browserPlugins(), recordChunks(describeStruggle)],
  },
  {
    input: 'packages/embed/src/loader.ts',
    // Not strict, for the bytes: as a module it has been checked by stricter rules.
    output: { file: `${EMBED}/handrail.js`, format: 'iife', strict: false, plugins: [minify()] },
    plugins: [
      nameParts(),
      ...browserPlugins(),
      {
        name: 'themes',
        writeBundle: () =>
          cp('packages/sdk/themes', `${EMBED}/handrail/themes`, { recursive: true }),
      },
    ],
  },
];

interface Library {
  readonly name: string;
  /** Output name and source of each entry. */
  readonly entries: Readonly<Record<string, string>>;
  /** `code`: a command, which nobody imports. `types`: its code is built in another way. */
  readonly only?: 'code' | 'types';
  /** Scripts that run in the pages that a command opens, each in one file with all it needs. */
  readonly scripts?: readonly PageScript[];
}

interface PageScript {
  readonly file: string;
  readonly source: string;
  /** The global that holds what the source exports; without one it exports nothing. */
  readonly global?: string;
}

const libraries: readonly Library[] = [
  {
    name: 'flow',
    entries: {
      index: 'index.ts',
      parse: 'parse/index.ts',
      events: 'events/index.ts',
      'event-parts': 'event-parts/index.ts',
    },
  },
  { name: 'locator', entries: { index: 'index.ts' } },
  {
    name: 'checks',
    entries: { index: 'index.ts', driven: 'driven/index.ts', report: 'report/index.ts' },
    scripts: [
      { file: 'driven-early.js', source: 'early/entry.ts' },
      { file: 'driven-page.js', source: 'driven/page/page-script.ts', global: 'handrailDriven' },
    ],
  },
  { name: 'sdk', entries: { index: 'index.ts', define: 'define.ts' } },
  {
    name: 'collector',
    entries: {
      client: 'client/index.ts',
      struggle: 'client/struggle/watch-struggle.ts',
      server: 'server/index.ts',
      bin: 'bin.ts',
    },
  },
  {
    name: 'cli',
    entries: { handrail: 'handrail.ts' },
    only: 'code',
    scripts: [
      { file: 'page.cjs', source: 'page/page-script.ts', global: 'handrailPage' },
      { file: 'check-page.cjs', source: 'page/check-script.ts', global: 'handrailCheck' },
    ],
  },
  { name: 'embed', entries: { api: 'api.ts' }, only: 'types' },
];

/** A package's own code only: what it depends on is installed beside it. */
function external(name: string): (id: string) => boolean {
  const require = createRequire(import.meta.url);
  const { dependencies, peerDependencies } = require(`./packages/${name}/package.json`) as {
    dependencies?: Record<string, string>;
    peerDependencies?: Record<string, string>;
  };
  const names = Object.keys({ ...dependencies, ...peerDependencies });
  return (id) =>
    id.startsWith('node:') || names.some((each) => id === each || id.startsWith(`${each}/`));
}

function libraryOptions({ name, entries, only, scripts = [] }: Library): RollupOptions[] {
  const input = Object.fromEntries(
    Object.entries(entries).map(([out, file]) => [out, `packages/${name}/src/${file}`]),
  );
  const dir = `packages/${name}/dist`;
  const modules: RollupOptions = {
    input,
    external: external(name),
    output: {
      dir,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
    plugins: [
      nodeResolve({ extensions: ['.ts', '.js'] }),
      esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    ],
  };
  const forPages = scripts.map(({ file, source, global }): RollupOptions => ({
    input: `packages/${name}/src/${source}`,
    output: {
      file: `${dir}/${file}`,
      format: 'iife',
      // A program puts it into a page as one text.
      inlineDynamicImports: true,
      ...(global === undefined ? {} : { name: global }),
    },
    plugins: browserPlugins(),
  }));
  if (only === 'code') return [modules, ...forPages];
  const types: RollupOptions = {
    input: Object.fromEntries(Object.entries(input).filter(([out]) => out !== 'bin')),
    external: external(name),
    output: {
      dir,
      format: 'es',
      entryFileNames: '[name].d.ts',
      chunkFileNames: 'chunks/[name]-[hash].d.ts',
    },
    plugins: [dts({ tsconfig: 'tsconfig.json' })],
  };
  return only === 'types' ? [types] : [modules, ...forPages, types];
}

export default [...embed, ...libraries.flatMap(libraryOptions), ...panelBundles];
