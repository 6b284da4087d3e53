/**
 * Words that one rule of the command line has for itself: in a file `words.ts` and not in the lists of
 * the languages, which load in every panel.
 */
import type { ByLanguage, Listed } from './lists.ts';

/** The words in a language, by its primary subtag; undefined if there are none in it. */
export function inLanguage(words: ByLanguage, lang: string): RegExp | undefined {
  return words[lang as Listed];
}

/** Whether the text has a word of any language. */
export function inAnyLanguage(words: ByLanguage, text: string): boolean {
  return Object.values(words).some((each) => each.test(text));
}
