import type { ElementRule } from '../../../contract/types.ts';
import { wordsOf } from '../../../page/prose.ts';

/** Longer than any sentence should be; a title with a date and a place is half of that. */
const MAX_WORDS = 35;

export const rule: ElementRule = {
  id: 'link-text-long',
  level: 'warning',
  wcag: ['2.4.4'],
  isMinor: true,
  selector: 'a[href],[role=link]',
  check(element, page) {
    if (!page.isShown(element) || !page.isExposed(element)) return undefined;
    const words = wordsOf(page.name(element)).length;
    return words > MAX_WORDS ? { element, facts: { words } } : undefined;
  },
};
