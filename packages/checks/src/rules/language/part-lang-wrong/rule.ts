import type { ElementRule } from '../../../contract/types.ts';
import { languageName, otherLanguage } from '../../../language/guess.ts';

export const rule: ElementRule = {
  id: 'part-lang-wrong',
  level: 'error',
  wcag: ['3.1.2'],
  selector: '[lang]:not(html)',
  check(element, page) {
    const said = page.langOf(element);
    if (!said || !page.isExposed(element)) return undefined;
    const text = [...element.querySelectorAll('[lang]')].reduce(
      (rest, part) => rest.replace(page.text(part), ''),
      page.text(element),
    );
    const other = otherLanguage(text, said, page.stopWords);
    if (!other) return undefined;
    const facts = { said: languageName(said), language: languageName(other.lang) };
    // Three or four words may be a name or a loan.
    return { element, level: text.split(' ').length > 5 ? 'error' : 'warning', facts };
  },
};
