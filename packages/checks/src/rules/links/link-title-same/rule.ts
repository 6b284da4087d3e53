import type { ElementRule } from '../../../contract/types.ts';
import { plain } from '../../../page/words.ts';

export const rule: ElementRule = {
  id: 'link-title-same',
  level: 'warning',
  wcag: [],
  selector: 'a[title],button[title],[role=link][title],[role=button][title]',
  check(element, page) {
    const title = element.getAttribute('title') ?? '';
    const images = [...element.querySelectorAll('img[alt]')].map(
      (image) => image.getAttribute('alt') ?? '',
    );
    const text = plain([page.text(element), ...images].join(' '));
    return text && text === plain(title) && page.isExposed(element)
      ? { element, facts: { text: title } }
      : undefined;
  },
};
