import type { ElementRule } from '../../../contract/types.ts';
import { brandIn } from '../../../page/brands.ts';
import { plain } from '../../../page/words.ts';

/** Less cannot be compared with a title. */
const MIN_TEXT = 40;

export const rule: ElementRule = {
  id: 'iframe-title-unrelated',
  level: 'warning',
  wcag: ['2.4.1', '4.1.2'],
  selector: 'iframe[title],frame[title],iframe[aria-label]',
  check(element, page) {
    const title = page.name(element);
    if (!title || !page.isExposed(element)) return undefined;
    const source = element.getAttribute('src') ?? '';
    const isWrong =
      page.anyWords('frame-says-nothing').test(plain(title)) ||
      /^(?:https?:|www\.)\S+$|^\S+\.(?:html?|php|aspx?|jsp)$/i.test(title) ||
      contradicts(brandIn(title), source) ||
      isForeignTo(title, element);
    return isWrong ? { element, facts: { title } } : undefined;
  },
};

/** Whether it comes from another of those that are embedded everywhere. */
function contradicts(brand: string, source: string): boolean {
  const real = brandIn(source);
  return !!brand && !!real && brand !== real;
}

/** Whether no word of the title is in the page that the frame shows, nor in its address. */
function isForeignTo(title: string, frame: Element): boolean {
  const { contentDocument } = frame as HTMLIFrameElement;
  const body = contentDocument?.body;
  const text = body?.textContent ?? '';
  if (
    !contentDocument ||
    text.trim().length < MIN_TEXT ||
    body?.querySelector('img,svg,canvas,video')
  ) {
    return false;
  }
  const inside = plain(`${text} ${contentDocument.title} ${contentDocument.URL}`);
  const words = plain(title)
    .split(' ')
    .filter((word) => word.length > 2);
  // The first letters, so that "payments" fits "payment".
  return words.length > 0 && !words.some((word) => inside.includes(word.slice(0, 5)));
}
