import type { ElementRule } from '../../../contract/types.ts';
import { PROSE, proseOf, wordsOf } from '../../../page/prose.ts';

const MIN_WORDS = 20;
/** One quotation from the first letter to the last; a name may follow on a line of its own. */
const QUOTE =
  /^(?:“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|"([^"]+)")\.?\s*(?:\n.{0,80}|[–—-].{0,80})?$/u;

export const rule: ElementRule = {
  id: 'quote-unmarked',
  level: 'warning',
  wcag: ['1.3.1'],
  isMinor: true,
  selector: PROSE,
  check(element, page) {
    const prose = proseOf(element, page);
    if (prose.length < 90 || element.matches('q,td,li') || element.querySelector('q'))
      return undefined;
    const text = QUOTE.exec(prose)?.slice(1).find(Boolean);
    if (text === undefined || wordsOf(text).length < MIN_WORDS) return undefined;
    if (page.closest(element, 'blockquote,q,[role=blockquote],pre,code')) return undefined;
    return { element, facts: { text: text.slice(0, 60) } };
  },
};
