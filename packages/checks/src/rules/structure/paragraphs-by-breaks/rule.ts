import type { ElementRule } from '../../../contract/types.ts';
import { PROSE } from '../../../page/prose.ts';

/** An address or a poem has short lines; a paragraph has not. */
const MIN_LENGTH = 50;
const MIN_PARAGRAPHS = 3;

export const rule: ElementRule = {
  id: 'paragraphs-by-breaks',
  level: 'warning',
  wcag: ['1.3.1'],
  isMinor: true,
  selector: PROSE + ':has(> br + br)',
  check(element, page) {
    if (!page.isShown(element) || !page.isExposed(element)) return undefined;
    if (page.closest(element, 'pre,address,[contenteditable]')) return undefined;
    const count = partsOf(element).filter((text) => text.trim().length >= MIN_LENGTH).length;
    return count >= MIN_PARAGRAPHS ? { element, facts: { count } } : undefined;
  },
};

/** The texts between pairs of line breaks. */
function partsOf({ childNodes }: Element): readonly string[] {
  const text = [...childNodes]
    .map((node) => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? '').replace(/\s+/g, ' ')))
    .join('');
  return text.split(/\n\s*\n/);
}
