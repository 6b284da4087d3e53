import type { PageRule } from '../../../contract/types.ts';
import { allSafely } from '../../../page/selectors.ts';

const PSEUDO = /::?(before|after)\b/g;
/** Fonts that draw a picture for a word. */
const ICONS = /icon|material|symbol|awesome|glyph/i;

export const rule: PageRule = {
  id: 'css-generated-text',
  level: 'warning',
  wcag: ['1.3.1'],
  *examine(page) {
    const seen = new Set<Element>();
    for (const { selector, style, media } of page.cssRules()) {
      if (!isWords(style.content) || media.includes('print')) continue;
      for (const part of selector.split(',')) {
        const which = part.match(PSEUDO)?.[0].replace(/^:+/, '::');
        if (which !== '::before' && which !== '::after') continue;
        const element = allSafely(page, part.replace(PSEUDO, '') || '*').find(
          (each) => !seen.has(each) && page.isShown(each) && page.isExposed(each),
        );
        yield undefined;
        if (!element) continue;
        const { content, fontFamily } = page.pseudo(element, which);
        if (!isWords(content) || ICONS.test(fontFamily)) continue;
        seen.add(element);
        yield { element, facts: { text: content.slice(1, 60).replace(/"$/, '') } };
      }
    }
  },
};

/** Three letters in a row make a word; after a slash stands what is said in its place. */
function isWords(content: string): boolean {
  return /^["'].*\p{L}{3}/u.test(content) && !content.includes('/');
}
