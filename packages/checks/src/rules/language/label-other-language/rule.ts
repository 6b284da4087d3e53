import type { ElementRule } from '../../../contract/types.ts';
import { plain } from '../../../page/words.ts';

/** What libraries of controls say in English until somebody translates it. Not what other languages say too. */
const ENGLISH =
  /^(?:(?:go to )?(?:next|previous|first|last) (?:page|slide|month|year|item)|(?:open|close|toggle|show|hide|clear|select|choose|expand|collapse) (?:the )?(?:menu|navigation|dialog|modal|window|all|date|calendar|page|file|panel|options?|row|search|selection)|(?:main|primary|site) navigation|skip to (?:main )?content|you are here|items per page|rows per page|back to top|required field|loading(?: please wait)?|show password|hide password|close|search|dismiss|remove|delete|submit|next|previous|read more)$/;

/** Names that only screen readers say, in another language than the page's. */
export const rule: ElementRule = {
  id: 'label-other-language',
  level: 'warning',
  wcag: ['3.1.2', '3.1.1'],
  isMinor: true,
  selector: '[aria-label],[title],[alt],[placeholder]',
  check(element, page) {
    const lang = page.langOf(element);
    if (!lang || lang === 'en' || !page.isExposed(element)) return undefined;
    const text = ['aria-label', 'title', 'alt', 'placeholder']
      .map((name) => element.getAttribute(name) ?? '')
      .find((value) => ENGLISH.test(plain(value)));
    return text === undefined ? undefined : { element, facts: { text } };
  },
};
