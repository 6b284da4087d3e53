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
    // Of this document, or of the one around: from a frame it may be the one beside it.
    const around = page.window.frameElement?.ownerDocument;
    if ([page.document, around].some((each) => each?.getElementsByName(target)[0]))
      return undefined;
    const saysSo = page.words(element, 'says-new-window');
    return saysSo && !saysSo.test(wordsAround(element, page))
      ? { element, facts: { text: page.name(element) } }
      : undefined;
  },
};
