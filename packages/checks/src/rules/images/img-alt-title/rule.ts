import type { ElementRule } from '../../../contract/types.ts';
import { plain } from '../../../page/words.ts';

export const rule: ElementRule = {
  id: 'img-alt-title',
  level: 'warning',
  wcag: [],
  selector: 'img[alt][title],area[alt][title],input[type=image][alt][title]',
  check(element, page) {
    const [alt, title] = ['alt', 'title'].map((name) => element.getAttribute(name) ?? '');
    if (!alt || !title || !page.isExposed(element)) return undefined;
    return plain(alt) === plain(title) ? undefined : { element, facts: { alt, title } };
  },
};
