import type { ElementRule } from '../../../contract/types.ts';
import { brandIn } from '../../../page/brands.ts';
import { addressOf } from '../../../page/address.ts';
import { fileOf } from '../image-names.ts';

export const rule: ElementRule = {
  id: 'alt-contradicts',
  level: 'warning',
  wcag: ['1.1.1', '2.4.4'],
  selector: 'img,svg,input[type=image],a[href]',
  check(element, page) {
    const said = brandIn(page.name(element));
    if (!said || !page.isExposed(element)) return undefined;
    // Of a page that is to be shared there, the address holds both.
    const host = element.localName === 'a' ? addressOf(element)?.hostname : fileOf(element);
    const meant = brandIn(host ?? '');
    return meant && meant !== said
      ? { element, facts: { alt: page.name(element), said, meant } }
      : undefined;
  },
};
