import type { UiStrings } from '../view.ts';
import { en } from './en.ts';

/** The languages that the interface itself speaks. */
export const UI_LANGS: readonly string[] = ['en', 'es'];

/**
 * The interface's texts in a language, by its first part ("es-MX" gives "es").
 *
 * English ships with the core; each other language is a file of its own that loads when a citizen
 * needs it. An unknown language, or a file that does not arrive, gives English.
 */
export async function loadStrings(lang: string): Promise<UiStrings> {
  if (!/^es\b/i.test(lang)) return en;
  return import('./es.ts').then(
    (module) => module.es,
    () => en,
  );
}
