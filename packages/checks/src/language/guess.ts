import { cache } from '../page/cache.ts';
import { wordsOf } from '../page/prose.ts';

/** Scripts that belong to few languages. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Arab}]{2}/u, 'ar fa ur ps ku ckb sd ug ks dv'],
  [/[\p{sc=Hebr}]{2}/u, 'he yi iw'],
  [/[\p{sc=Cyrl}]{3}/u, 'ru uk bg sr mk be kk ky mn tg tt'],
  [/[\p{sc=Grek}]{6}/u, 'el grc'],
  [/[\p{sc=Hira}\p{sc=Kana}]{2}/u, 'ja'],
  [/[\p{sc=Hang}]{2}/u, 'ko'],
  [/[\p{sc=Hani}]{2}/u, 'zh ja ko yue'],
  [/[\p{sc=Deva}]{2}/u, 'hi mr ne sa'],
  [/[\p{sc=Thai}]{3}/u, 'th'],
];
/** In English names too: "Notre Dame de Paris", "Los Angeles". */
const IN_NAMES =
  /^(?:d|l|de|la|le|les|los|las|el|del|der|die|das|den|van|von|di|da|do|du|des|dos|al|y|e|a|i|o|et|en|und|in|is|op|te|no|se|sur|son|on|met|am|so|man|war|pour|bien)$/;

/** The words of a language, and the letters that no other has. */
interface Known {
  readonly list: ReadonlySet<string>;
  readonly letters: RegExp | null;
}

const readWords = cache((stopWords: StopWords): ReadonlyMap<string, Known> => {
  const known = [...stopWords].map(([lang, words]): [string, Known] => {
    const last = words.slice(words.lastIndexOf(' ') + 1);
    const letters = /^[^a-z]+$/.test(last) ? new RegExp(`[${last}]`, 'u') : null;
    return [lang, { list: new Set(words.split(' ')), letters }];
  });
  return new Map(known);
});

export interface Guess {
  /** Primary subtag of the language that the text is in. */
  readonly lang: string;
  /** Whether there is so much of it that no quotation or name explains it. */
  readonly isSure: boolean;
}

/** Words of each language, by its primary subtag: `STOP_WORDS`. */
export type StopWords = ReadonlyMap<string, string>;

/**
 * The language of a text, if it is clearly not the one it is said to be in; else null. Silent about
 * languages that it does not know.
 *
 * @param said Primary subtag.
 */
export function otherLanguage(text: string, said: string, stopWords: StopWords): Guess | null {
  const script = SCRIPTS.find(([pattern, langs]) => {
    if (!pattern.test(text) || langs.split(' ').includes(said)) return false;
    const inScript = new RegExp(pattern.source.replace(/\{\d\}$/, ''), 'gu');
    return count(text, inScript) > count(text, /\p{L}/gu) * 0.3;
  });
  if (script) return { lang: script[1].slice(0, 2), isSure: text.length > 40 };
  const words = wordsOf(text);
  if (words.length < 3 || said.length > 3) return null;
  const known = readWords(stopWords);
  const ranked = [...known.keys()]
    .filter((lang) => lang !== said && (known.has(said) || lang === 'en'))
    .map((lang) => ({ lang, hits: hitsOf(words, known.get(lang)) }))
    .sort((a, b) => b.hits - a.hits);
  const [best] = ranked;
  if (!best) return null;
  const own = hitsOf(words, known.get(said));
  const all = words.length;
  const isOther =
    all < 9
      ? clearHits(words, known.get(said)) === 0 &&
        best.hits > own * 2 &&
        best.hits >= Math.max(2, all / 2) &&
        clearHits(words, known.get(best.lang)) > 1
      : best.hits >= all * 0.28 &&
        best.hits > own * 1.8 &&
        clearHits(words, known.get(best.lang)) > 1;
  return isOther ? { lang: best.lang, isSure: all > 24 } : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function hitsOf(words: readonly string[], known: Known | undefined): number {
  if (!known) return 0;
  const { list, letters } = known;
  // Capitals begin names, which keep their letters in every language.
  const isSpelt = (word: string): boolean => /^\p{Ll}/u.test(word) && letters?.test(word) === true;
  return words.filter((word) => list.has(word.toLowerCase()) || isSpelt(word)).length;
}

function clearHits(words: readonly string[], known: Known | undefined): number {
  const clear = words.filter((word) => !IN_NAMES.test(word.toLowerCase()));
  return hitsOf([...new Set(clear)], known);
}

export function languageName(lang: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(lang) ?? lang;
}
