/**
 * Writes the lists of all rules, of what is said about them, and of their examples, from the folders
 * in src/rules: `npm run checks:lists`. Each rule is a folder TOPIC/RULE-ID with `rule.ts`, `about.ts`
 * and `examples.ts`.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';

const folder = fileURLToPath(new URL('../src/rules', import.meta.url));
const NOTE =
  '// Written by scripts/build-lists.ts (npm run checks:lists) from the folders beside it.';

const LISTS = {
  rule: { file: 'all.generated.ts', type: 'Rule', name: 'ALL_RULES', isList: true },
  about: { file: 'about.generated.ts', type: 'About', name: 'ALL_ABOUT', isList: false },
  examples: {
    file: 'examples.generated.ts',
    type: 'Examples',
    name: 'ALL_EXAMPLES',
    isList: false,
  },
} as const;

/** The content of each generated file, by its path. */
export async function buildLists(): Promise<ReadonlyMap<string, string>> {
  const rules = globSync('*/*/rule.ts', { cwd: folder })
    .map((file) => path.dirname(file).split(path.sep).join('/'))
    .sort();
  const files = new Map<string, string>();
  for (const [part, list] of Object.entries(LISTS)) {
    const variables = rules.map((rule) => [rule, camelCase(path.basename(rule))] as const);
    const code = [
      NOTE,
      `import type { ${list.type} } from '../contract/types.ts';`,
      ...variables.map(
        ([rule, name]) => `import { ${part} as ${name} } from './${rule}/${part}.ts';`,
      ),
      '',
      list.isList
        ? `export const ${list.name}: readonly ${list.type}[] = [${variables.map(([, name]) => name).join(', ')}];`
        : `export const ${list.name}: Readonly<Record<string, ${list.type}>> = {${variables
            .map(([rule, name]) => `'${path.basename(rule)}': ${name}`)
            .join(', ')}};`,
    ];
    const file = path.join(folder, list.file);
    const options = await prettier.resolveConfig(file);
    files.set(file, await prettier.format(code.join('\n'), { ...options, parser: 'typescript' }));
  }
  return files;
}

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, code] of await buildLists()) {
    if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== code) writeFileSync(file, code);
  }
}
