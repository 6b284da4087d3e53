/**
 * How the panel for staff is built: `dist/handrail-checks.js`, one classic script, and beside it the
 * two files that it loads once they are needed.
 */
import { readFile } from 'node:fs/promises';
import nodeResolve from '@rollup/plugin-node-resolve';
import type { Plugin, RollupOptions } from 'rollup';
import esbuild, { minify } from 'rollup-plugin-esbuild';

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

const plugins = (): Plugin[] => [
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

function bundle(input: string, file: string, format: 'es' | 'iife'): RollupOptions {
  // axe-core comes minified, with the notice that has to stay in it.
  const output = file.endsWith('axe.js') ? [] : [minify({ legalComments: 'none' })];
  return {
    input: `${SOURCE}/${input}`,
    output: { file: `${OUT}/${file}`, format, plugins: output },
    plugins: plugins(),
  };
}

export const panelBundles: readonly RollupOptions[] = [
  bundle('panel/entry.ts', 'handrail-checks.js', 'iife'),
  bundle('words/about-rule.ts', 'handrail-checks/words.js', 'es'),
  bundle('panel/axe-file.ts', 'handrail-checks/axe.js', 'es'),
];
