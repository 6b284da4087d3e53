import type { ElementRule } from '../../../contract/types.ts';
import { PROSE, wordsOf } from '../../../page/prose.ts';
import { isLead } from '../is-lead.ts';

/** A label or two in capitals hurts nobody. */
const MIN_WORDS = 6;

export const rule: ElementRule = {
  id: 'all-caps',
  level: 'warning',
  wcag: [],
  selector: PROSE,
  check(element, page) {
    const text = page.ownText(element);
    if (text.length < 25 || !/\p{Lu}/u.test(text) || element.closest('pre,code')) return undefined;
    const words = wordsOf(text).filter((word) => /\p{L}{2}/u.test(word));
    const isTyped = text === text.toUpperCase() && text !== text.toLowerCase();
    const isDrawn = (): boolean => page.style(element).textTransform === 'uppercase';
    if (words.length < MIN_WORDS || !(isTyped || isDrawn())) return undefined;
    return isLead(element, page) ? { element, facts: { words: words.length } } : undefined;
  },
};
