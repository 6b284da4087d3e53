import type { ElementRule } from '../../../contract/types.ts';
import { plain } from '../../../page/words.ts';

export const rule: ElementRule = {
  id: 'button-name-uninformative',
  level: 'warning',
  wcag: ['2.4.6'],
  selector: 'button,input[type=image],input[type=button],input[type=submit],summary,[role=button]',
  check(element, page) {
    const text = page.name(element);
    if (!text || !page.isExposed(element)) return undefined;
    const saysNothing = page.words(element, 'button-says-nothing')?.test(plain(text));
    return saysNothing || !/[\p{L}\p{N}]/u.test(text) ? { element, facts: { text } } : undefined;
  },
};
