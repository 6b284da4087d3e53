import type { ElementRule } from '../../../contract/types.ts';
import { wordsOf } from '../../../page/prose.ts';

const MIN_WORDS = 8;

/** What is inside a picture or a bar is no part of the page to a screen reader: only the name is said. */
export const rule: ElementRule = {
  id: 'role-swallows-text',
  level: 'warning',
  wcag: ['1.3.1', '4.1.2'],
  isMinor: true,
  selector:
    ':is([role=img],[role=image],[role=separator],[role=progressbar],[role=meter],[role=scrollbar]):not(svg,img)',
  check(element, page) {
    if (!page.isShown(element) || !page.isExposed(element)) return undefined;
    if (page.closest(element, 'svg,canvas') ?? element.querySelector('svg text')) return undefined;
    const said = new Set(wordsOf(page.name(element).toLowerCase()));
    const lost = wordsOf(page.text(element)).filter(
      (word) => word.length > 2 && !said.has(word.toLowerCase()),
    );
    if (lost.length < MIN_WORDS) return undefined;
    return { element, facts: { role: page.role(element) ?? 'img', count: lost.length } };
  },
};
