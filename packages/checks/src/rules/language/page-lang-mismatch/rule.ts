import type { PageRule } from '../../../contract/types.ts';
import { languageName, otherLanguage } from '../../../language/guess.ts';
import { textOfPage } from '../../../page/words-of-page.ts';

export const rule: PageRule = {
  id: 'page-lang-mismatch',
  level: 'error',
  wcag: ['3.1.1'],
  *examine(page) {
    const element = page.document.documentElement;
    if (!page.lang) return;
    const other = otherLanguage(textOfPage(page), page.lang, page.stopWords);
    if (!other) return;
    const facts = { said: languageName(page.lang), language: languageName(other.lang) };
    yield { element, level: other.isSure ? 'error' : 'warning', facts };
  },
};
