/**
 * Writes lists from the folders in src, `npm run checks:lists`: of all rules, by where they run; of
 * what is said about them; of their examples; and the words of each language. Each rule is a folder
 * src/rules/TOPIC/RULE-ID with `rule.ts`, `about.ts` and `examples.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { wordFiles } from './list-words.ts';
import { ruleFiles } from './list-rules.ts';

const folder = fileURLToPath(new URL('../src/', import.meta.url));
const NOTE = '// Written by scripts/build-lists.ts (npm run checks:lists) from the folders in src.';

/** The content of each generated file, by its path. */
export async function buildLists(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [name, lines] of [...(await ruleFiles(folder)), ...(await wordFiles(folder))]) {
    const file = folder + name;
    const options = await prettier.resolveConfig(file);
    const code = [NOTE, ...lines].join('\n');
    files.set(file, await prettier.format(code, { ...options, parser: 'typescript' }));
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, code] of await buildLists()) {
    if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== code) writeFileSync(file, code);
  }
}
