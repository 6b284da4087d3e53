import type { ElementRule } from '../../../contract/types.ts';
import { plain } from '../../../page/words.ts';

export const rule: ElementRule = {
  id: 'alt-repeats-caption',
  level: 'warning',
  wcag: [],
  isMinor: true,
  selector: 'figure img[alt]:not([alt=""])',
  check(element, page) {
    const caption = element.closest('figure')?.querySelector('figcaption');
    const alt = element.getAttribute('alt') ?? '';
    return caption && page.isExposed(element) && plain(page.text(caption)) === plain(alt)
      ? { element, facts: { alt } }
      : undefined;
  },
};
