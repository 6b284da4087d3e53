/** The words of each language, from all files `lists.ts` and `NAME.lists.ts`. */
import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { LISTED, type ByLanguage, type Lists } from '../src/language/lists.ts';

/** The lines of each file of words, by its path in src. */
export async function wordFiles(source: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const lists = await readWords(source);
  return new Map([
    ...LISTED.map((lang) => [`language/${lang}.generated.ts`, fileOf(lang, lists)] as const),
    [
      'language/list-names.generated.ts',
      [
        '/** Names of all lists of words. */',
        `export type ListName = ${lists.map(([name]) => `'${name}'`).join(' | ')};`,
      ],
    ],
  ]);
}

/**
 * All lists, by name.
 *
 * @throws if two have one name, or if the languages of one differ in flags.
 */
async function readWords(source: string): Promise<readonly (readonly [string, ByLanguage])[]> {
  const files = globSync('{rules,page}/**/{lists,*.lists}.ts', { cwd: source });
  const found = new Map<string, ByLanguage>();
  for (const file of [...files, ...globSync('language/*.lists.ts', { cwd: source })].sort()) {
    const { lists } = (await import(pathToFileURL(source + file).href)) as { lists: Lists };
    for (const [name, byLanguage] of Object.entries(lists)) {
      if (found.has(name)) throw new Error(`Two lists are called ${name}.`);
      const flags = new Set(Object.values(byLanguage).map((each) => each.flags));
      if (flags.size !== 1) throw new Error(`The languages of ${name} differ in flags.`);
      found.set(name, byLanguage);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function fileOf(
  lang: (typeof LISTED)[number],
  lists: readonly (readonly [string, ByLanguage])[],
): readonly string[] {
  const entries = lists.flatMap(([name, { [lang]: words }]) =>
    words ? [`'${name}': ${String(words)}`] : [],
  );
  return [
    `import type { LanguageLists } from './lists.ts';`,
    '',
    `export const LISTS: LanguageLists = {${entries.join(',\n')}};`,
  ];
}
