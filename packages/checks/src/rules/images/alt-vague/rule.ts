import type { ElementRule } from '../../../contract/types.ts';
import { plain } from '../../../page/words.ts';
import { altOf, isExposedImage } from '../image-names.ts';

export const rule: ElementRule = {
  id: 'alt-vague',
  level: 'warning',
  wcag: ['1.1.1'],
  selector: 'img,area[alt],[role=img],svg',
  check(element, page) {
    const alt = altOf(element, page);
    if (!alt || !isExposedImage(element, page)) return undefined;
    const isVague = page.words(element, 'alt-vague')?.test(plain(alt));
    return isVague || !/[\p{L}\p{N}]/u.test(alt) ? { element, facts: { alt } } : undefined;
  },
};
