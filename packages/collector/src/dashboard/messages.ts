import { flow } from './messages/flow.ts';
import { frame } from './messages/frame.ts';
import { reports } from './messages/reports.ts';

/** The dashboard's words. Spanish has every key of English, or the types do not fit. */
const en = { ...frame.en, ...flow.en, ...reports.en };
export type Messages = typeof en;

export const LANGUAGES = { en: 'English', es: 'Español' } as const;
export type Language = keyof typeof LANGUAGES;
export const MESSAGES: Record<Language, Messages> = {
  en,
  es: { ...frame.es, ...flow.es, ...reports.es },
};

/** A word for what the collector names by a key. One newer than this page may know more keys. */
export function word(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}
