import { wordsOf } from '../page/prose.ts';

interface Formula {
  /** Base, weight of words per sentence, weight of syllables per word. */
  readonly terms: readonly [number, number, number];
  /** Below this, a text is for people with years of higher education. */
  readonly hard: number;
  readonly vowels: RegExp;
}

/**
 * Reading ease, 0 (hard) to 100: base − a × words per sentence − b × syllables per word.
 *
 * en: Flesch, A new readability yardstick (1948), Journal of Applied Psychology 32.
 * es: Szigriszt Pazos, Sistemas predictivos de legibilidad (1993); bounds of the INFLESZ scale,
 * Barrio-Cantalejo et al. (2008), Anales del Sistema Sanitario de Navarra 31.
 * fr: Kandel and Moles, Application de l'indice de Flesch à la langue française (1958).
 * de: Amstad, Wie verständlich sind unsere Zeitungen? (1978).
 */
const FORMULAS: Readonly<Record<string, Formula>> = {
  en: { terms: [206.835, 1.015, 84.6], hard: 40, vowels: /[aeiouy]+/g },
  es: { terms: [206.835, 1, 62.3], hard: 40, vowels: /[iuü]?[aeoáéó][iuy]?|[iuíúü]+|y$/g },
  fr: { terms: [207, 1.015, 73.6], hard: 30, vowels: /[aeiouyàâéèêëîïôùûüœæ]+/g },
  de: { terms: [180, 1, 58.5], hard: 30, vowels: /ei|ie|au|eu|äu|aa|ee|oo|[aeiouyäöü]/g },
};

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** 0 (hard) to 100 and more (easy); null if there is no formula for the language. */
  readonly ease: number | null;
  readonly isHard: boolean;
}

/** The sentences of a text; a line break ends one too. */
export function sentencesOf(text: string): readonly string[] {
  const parts = text.split(/(?<=[.!?…。！？]["”’»)]*)\s+(?=["“‘«(¿¡]?[\p{Lu}\p{Lo}\p{N}])|\n+/u);
  return parts.filter((part) => /\p{L}/u.test(part));
}

/**
 * How hard a text is to read.
 *
 * @param lang Primary subtag of its language.
 */
export function readability(text: string, lang: string): Readability {
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word));
  const sentences = sentencesOf(text).length;
  const formula = FORMULAS[lang];
  if (!formula || words.length === 0) {
    return { words: words.length, sentences, ease: null, isHard: false };
  }
  const [base, perSentence, perWord] = formula.terms;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, lang, formula), 0);
  const ease =
    base - perSentence * (words.length / sentences) - perWord * (syllables / words.length);
  return { words: words.length, sentences, ease, isHard: ease < formula.hard };
}

function syllablesOf(word: string, lang: string, { vowels }: Formula): number {
  const lower = word.toLowerCase();
  // A last "e" is silent, but for "table".
  const spoken =
    lang === 'en'
      ? lower.replace(/(?:[^l]e|[^td]ed|[^szxc]es)$/, '')
      : lang === 'fr'
        ? lower.replace(/(?:e|es|ent)$/, '')
        : lower;
  return Math.max(1, spoken.match(vowels)?.length ?? 0);
}
