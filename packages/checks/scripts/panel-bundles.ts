/**
 * How the panel for staff is built: `dist/handrail-checks.js`, one small classic script, and beside it
 * the files that it loads once they are needed: the panel with the rules, the words of each language,
 * the words about rules, the trial of the keyboard, reports, axe-core.
 */
import { readFile } from 'node:fs/promises';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import type { Plugin, RenderChunkHook, RollupOptions } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

const SOURCE = 'packages/checks/src';
const OUT = 'packages/checks/dist';

/** lit counts its copies in the window, where nothing of ours should be. */
const LIT_COUNT = /\(\w+\.litHtmlVersions\s*\?\?=\s*\[\]\)\.push\([^)]*\)/;

function quietLit(): Plugin {
  return {
    name: 'quiet-lit',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      if (!LIT_COUNT.test(code)) this.error('lit no longer counts its copies as it did.');
      return { code: code.replace(LIT_COUNT, 'void 0'), map: null };
    },
  };
}

/**
 * axe-core as a module, unchanged and with its licence. It asks for `module` and `define` to know
 * where it is: both are ours, so that it does not register with a loader of the page's.
 */
function axeModule(): Plugin {
  return {
    name: 'axe-module',
    async load(id) {
      if (!id.endsWith('/axe-core/axe.js')) return null;
      const code = await readFile(id.replace(/axe\.js$/, 'axe.min.js'), 'utf8');
      return `const module = { exports: {} };\nconst define = undefined;\n${code}\nexport default module.exports;\n`;
    },
  };
}

export const panelPlugins = (): Plugin[] => [
  axeModule(),
  nodeResolve({
    exportConditions: ['source', 'browser', 'import', 'default'],
    extensions: ['.ts', '.js'],
  }),
  quietLit(),
  esbuild({
    target: 'es2022',
    include: /\.[jt]s$/,
    exclude: /\/axe-core\//,
    tsconfig: 'tsconfig.json',
  }),
];

/** axe-core comes minified, with the notice that has to stay in it. */
export function minifyOurs(): Plugin {
  const { renderChunk } = terser({
    ecma: 2020,
    compress: { passes: 3 },
    format: { comments: false },
  });
  return {
    name: 'minify-ours',
    renderChunk(code, chunk, ...rest) {
      if (chunk.moduleIds.some((id) => id.endsWith('/axe-core/axe.js'))) return null;
      return (renderChunk as RenderChunkHook).call(this, code, chunk, ...rest);
    },
  };
}

export const panelBundles: readonly RollupOptions[] = [
  {
    input: `${SOURCE}/panel/entry.ts`,
    output: { file: `${OUT}/handrail-checks.js`, format: 'iife', plugins: [minifyOurs()] },
    plugins: panelPlugins(),
  },
  {
    input: { panel: `${SOURCE}/panel/panel-file.ts` },
    // Else the trial, which shares with the panel, would make it two files.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: `${OUT}/handrail-checks`,
      format: 'es',
      chunkFileNames: (chunk) => `${nameOf(chunk.name)}.js`,
      plugins: [minifyOurs()],
    },
    plugins: panelPlugins(),
  },
];

/** What the files are called that load later. */
function nameOf(chunk: string): string {
  const names: Readonly<Record<string, string>> = {
    'about-rule': 'words',
    'axe-file': 'axe',
    'report-file': 'report',
    'trial-file': 'trial',
  };
  return names[chunk] ?? chunk.replace(/\.generated$/, '');
}
