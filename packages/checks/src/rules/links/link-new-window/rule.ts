import type { ElementRule } from '../../../contract/types.ts';
import { wordsAround } from '../../../page/words.ts';

const SAME_WINDOW = /^(?:_self|_parent|_top)?$/i;

export const rule: ElementRule = {
  id: 'link-new-window',
  level: 'warning',
  wcag: ['3.2.5'],
  selector: 'a[href][target],area[href][target],[onclick*="window.open"]',
  check(element, page) {
    const target = element.getAttribute('target') ?? '_blank';
    if (SAME_WINDOW.test(target) || !page.isExposed(element)) return undefined;
    const frame = `iframe[name="${CSS.escape(target)}"],frame[name="${CSS.escape(target)}"]`;
    if (page.all(frame).length > 0) return undefined;
    const saysSo = page.words(element, 'says-new-window');
    return saysSo && !saysSo.test(wordsAround(element, page))
      ? { element, facts: { text: page.name(element) } }
      : undefined;
  },
};
