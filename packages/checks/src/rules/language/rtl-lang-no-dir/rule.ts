import type { ElementRule } from '../../../contract/types.ts';
import { isRtl, RTL_LETTERS } from '../right-to-left.ts';

export const rule: ElementRule = {
  id: 'rtl-lang-no-dir',
  level: 'warning',
  wcag: ['1.3.2'],
  selector: '[lang]',
  check(element, page) {
    if (!isRtl(page.langOf(element))) return undefined;
    const scope = element.localName === 'html' ? page.document.body : element;
    const { direction, display } = page.style(scope);
    // Within a line browsers order the letters of a word or two by themselves.
    if (direction === 'rtl' || display.startsWith('inline') || !page.isShown(scope))
      return undefined;
    return RTL_LETTERS.test(page.text(scope)) ? { element } : undefined;
  },
};
