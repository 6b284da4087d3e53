import type { ListName } from './list-names.generated.ts';

/**
 * Languages that our lists of words are in. English counts on every page: names of files and classes
 * are in English everywhere.
 */
export const LISTED = ['en', 'es', 'fr', 'de'] as const;
export type Listed = (typeof LISTED)[number];

/** Words of one kind, as a pattern for each language that has some. All have the same flags. */
export type ByLanguage = Readonly<Partial<Record<Listed, RegExp>>>;

/** What a file `lists.ts` or `NAME.lists.ts` exports as `lists`: words by the name that rules ask for. */
export type Lists = Readonly<Record<string, ByLanguage>>;

/** All words of one language; its file loads only for pages in this language. */
export type LanguageLists = Readonly<Partial<Record<ListName, RegExp>>>;

export type { ListName };
