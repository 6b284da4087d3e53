import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
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
    return text && text === plain(title) && page.isExposed(element) && !isCutOff(element, page)
      ? { element, facts: { text: title } }
      : undefined;
  },
};

/** A button that shows its icon only: the title is then the one text that the eye gets. */
function isCutOff(element: Element, page: PageView): boolean {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const box = page.rect(element);
  const { left, right, top, bottom, width } = range.getBoundingClientRect();
  const isOutside =
    right > box.right + 1 || left < box.left - 1 || bottom > box.bottom + 1 || top < box.top - 1;
  const { overflowX, fontSize } = page.style(element);
  return width < 2 || fontSize === '0px' || (isOutside && overflowX !== 'visible');
}
