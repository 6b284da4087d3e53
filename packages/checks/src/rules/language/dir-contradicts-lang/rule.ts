import type { ElementRule } from '../../../contract/types.ts';
import { isRtl } from '../right-to-left.ts';

export const rule: ElementRule = {
  id: 'dir-contradicts-lang',
  level: 'warning',
  wcag: ['1.3.2'],
  selector: '[dir=rtl i]',
  check(element, page) {
    const scope = element.localName === 'html' ? page.document.body : element;
    const lang = page.langOf(element);
    if (!lang || isRtl(lang) || !page.isShown(scope)) return undefined;
    const text = page.text(scope);
    const isLatin = /\p{sc=Latn}{2}[^\p{L}]+\p{sc=Latn}{2}/u.test(text);
    return isLatin && !/[\u0590-\u08ff]/.test(text) ? { element } : undefined;
  },
};
