import type { PageView } from '../page/page-view.ts';
import { LISTED, type LanguageLists, type Listed } from './lists.ts';

/** A file of its own for each language: bundlers that split leave them to be loaded one by one. */
const FILES: Readonly<Record<Listed, () => Promise<{ readonly LISTS: LanguageLists }>>> = {
  en: () => import('./en.generated.ts'),
  es: () => import('./es.generated.ts'),
  fr: () => import('./fr.generated.ts'),
  de: () => import('./de.generated.ts'),
};

/** Loads the words of the languages that a page says it is in, before its rules run. */
export async function loadLists(page: PageView): Promise<void> {
  await Promise.all([
    ...languagesOf(page).map(async (lang) => page.lists.set(lang, (await FILES[lang]()).LISTS)),
    loadStopWords(page),
  ]);
}

async function loadStopWords({ stopWords }: PageView): Promise<void> {
  const { STOP_WORDS } = await import('./stop-words.ts');
  for (const [lang, words] of Object.entries(STOP_WORDS)) stopWords.set(lang, words);
}

/** English, and what is marked with `lang`. Of a page that does not say, or in another language: all. */
function languagesOf(page: PageView): readonly Listed[] {
  const marked = page.all('[lang],[xml\\:lang]').map((element) => page.langOf(element));
  const said = LISTED.filter((lang) => marked.includes(lang));
  return said.includes(page.lang as Listed) ? [...new Set<Listed>(['en', ...said])] : LISTED;
}
