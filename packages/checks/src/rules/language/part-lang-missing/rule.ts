import type { ElementRule } from '../../../contract/types.ts';
import { languageName, otherLanguage } from '../../../language/guess.ts';
import { PROSE, wordsOf } from '../../../page/prose.ts';
import { proseWithoutParts, textOfPage } from '../../../page/words-of-page.ts';

/** A sentence, a quotation, or what stands between brackets and dashes. */
const BREAKS = /["“”„«»()[\]!?¿¡.:;–—|•\n]+|(?<!\p{L})['‘’]|['‘’](?!\p{L})/u;
/** Languages by their own names, as links to other versions of a page have them. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  español: 'es',
  français: 'fr',
  deutsch: 'de',
  italiano: 'it',
  português: 'pt',
  nederlands: 'nl',
  polski: 'pl',
  svenska: 'sv',
  română: 'ro',
  türkçe: 'tr',
  'tiếng việt': 'vi',
  cymraeg: 'cy',
};

export const rule: ElementRule = {
  id: 'part-lang-missing',
  level: 'warning',
  wcag: ['3.1.2'],
  selector: PROSE,
  check(element, page) {
    const said = page.langOf(element);
    const prose = said && proseWithoutParts(element, page);
    if (!prose) return undefined;
    const own = OWN_NAMES[prose.toLowerCase()];
    if (own && own !== said) return hit(prose, own);
    // The language of what is around it is the one that is wrong then.
    const around = page.closest(element, '[lang]');
    const isPage = around === page.document.documentElement;
    const whole = isPage ? textOfPage(page) : page.text(around ?? element);
    const guess = (text: string) => otherLanguage(text, said, page.stopWords);
    for (const part of prose.split(BREAKS)) {
      const other = guess(part);
      if (!other) continue;
      const rest = whole.replace(part, ' ');
      const isAlone = wordsOf(rest).length < 3 || guess(rest);
      return isAlone || (isPage && guess(whole)?.isSure) ? undefined : hit(part.trim(), other.lang);
    }
    return undefined;

    function hit(text: string, lang: string) {
      return { element, facts: { text: text.slice(0, 80), language: languageName(lang) } };
    }
  },
};
