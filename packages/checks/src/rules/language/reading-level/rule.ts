import type { PageRule } from '../../../contract/types.ts';
import { readability, sentencesOf } from '../../../language/readability.ts';
import { PROSE, proseOf, wordsOf } from '../../../page/prose.ts';

/** The formulas were made for texts of a hundred words; shorter ones vary by chance. */
const MIN_WORDS = 80;

export const rule: PageRule = {
  id: 'reading-level',
  level: 'warning',
  wcag: ['3.1.5'],
  *examine(page) {
    const byLanguage = new Map<string, { text: string; hardest: Element; ease: number }>();
    for (const element of page.all(PROSE)) {
      yield undefined;
      const prose = proseOf(element, page).replace(/\n/g, ' ');
      // Labels, names of places and the like are no sentences.
      if (wordsOf(prose).length < 8 || !/[.!?…]["”’»)]*$/.test(prose)) continue;
      if (page.closest(element, 'nav,footer,pre,code,h1,h2,h3,h4,h5,h6')) continue;
      const lang = page.langOf(element);
      const ease = readability(prose, lang).ease;
      if (ease === null) continue;
      const known = byLanguage.get(lang) ?? { text: '', hardest: element, ease };
      const isHardest = ease < known.ease && sentencesOf(prose).length > 1;
      byLanguage.set(lang, {
        text: `${known.text}\n${prose}`,
        hardest: isHardest ? element : known.hardest,
        ease: isHardest ? ease : known.ease,
      });
    }
    for (const [lang, { text, hardest }] of byLanguage) {
      const { words, sentences, ease, isHard } = readability(text, lang);
      if (ease === null || !isHard || words < MIN_WORDS) continue;
      const facts = { ease: Math.round(ease), perSentence: Math.round(words / sentences) };
      yield { element: hardest, facts };
    }
  },
};
