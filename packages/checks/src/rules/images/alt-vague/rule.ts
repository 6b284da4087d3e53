import type { ElementRule } from '../../../contract/types.ts';
import { plain } from '../../../page/words.ts';

export const rule: ElementRule = {
  id: 'alt-vague',
  level: 'warning',
  wcag: ['1.1.1'],
  selector: 'img,area[alt],[role=img],svg',
  check(element, page) {
    const alt = page.name(element);
    if (!alt || !page.isExposed(element)) return undefined;
    const isVague = page.words(element, 'alt-vague')?.test(plain(alt));
    return isVague || !/[\p{L}\p{N}]/u.test(alt) ? { element, facts: { alt } } : undefined;
  },
};
