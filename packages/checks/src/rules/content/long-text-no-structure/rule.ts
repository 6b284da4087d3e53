import type { PageRule } from '../../../contract/types.ts';
import { PROSE, proseOf, wordsOf } from '../../../page/prose.ts';

/** About a screen and a half of text. */
const MAX_WORDS = 300;
const STRUCTURE = 'h1,h2,h3,h4,h5,h6,[role=heading],li,dt,th,legend,summary,[role=listitem],td';

export const rule: PageRule = {
  id: 'long-text-no-structure',
  level: 'warning',
  wcag: ['2.4.10'],
  *examine(page) {
    let first: Element | null = null;
    let words = 0;
    for (const element of page.all(PROSE)) {
      yield undefined;
      const prose = proseOf(element, page);
      if (!prose || page.closest(element, 'nav,header,footer,[role=navigation],pre,code')) continue;
      if (!element.matches(STRUCTURE) && !page.closest(element, 'li,td')) {
        first ??= element;
        words += wordsOf(prose).length;
        continue;
      }
      if (first && words > MAX_WORDS) yield { element: first, facts: { words } };
      first = null;
      words = 0;
    }
    if (first && words > MAX_WORDS) yield { element: first, facts: { words } };
  },
};
