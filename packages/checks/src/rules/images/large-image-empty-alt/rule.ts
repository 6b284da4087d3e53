import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { fileOf } from '../image-names.ts';

const MIN_SIDE_PX = 100;
/** Smaller ones are bullets and separators. */
const MIN_CONTENT_PX = 8;
const ENTRY = 'li,td,th,dd,dt,figure,main,[role=main],[role=listitem],[role=cell],[role=gridcell]';
const OTHER_CONTENT = 'a[href],button,input,select,textarea,iframe,video,audio,object,canvas,svg';

export const rule: ElementRule = {
  id: 'large-image-empty-alt',
  level: 'warning',
  wcag: ['1.1.1'],
  selector: 'img[alt=""]:not([title],[aria-label],[aria-labelledby])',
  check(element, page) {
    const { width, height } = page.rect(element);
    const isDrawn = width >= MIN_CONTENT_PX && height >= MIN_CONTENT_PX && page.isShown(element);
    // In a link or button with text, that text is there for both.
    if (!isDrawn || page.closest(element, 'a,button,[aria-hidden=true]')) return undefined;
    const file = fileOf(element);
    const facts = { file };
    if (isAllThereIs(element, page)) return { element, facts };
    const state = page.anyWords('state');
    const around = page.parent(element);
    // A sign that says “warning” beside a text that does not.
    if (state.test(file) && around && page.text(around) && !state.test(page.text(around))) {
      return { element, facts };
    }
    if (width < MIN_SIDE_PX || height < MIN_SIDE_PX) return undefined;
    const level = page.anyWords('picture-says-much').test(file) ? 'warning' : 'manual';
    return { element, level, facts };
  },
};

/** Whether an entry, a cell or the whole page consists of this image, headings aside. */
function isAllThereIs(image: Element, page: PageView): boolean {
  const entry = page.closest(image, ENTRY);
  if (!entry || entry.querySelectorAll('img').length > 1 || entry.querySelector(OTHER_CONTENT)) {
    return false;
  }
  const table = entry.closest('table');
  if (entry.matches('td') && !table?.querySelector('th')) return false;
  const headings = entry.querySelectorAll('h1,h2,h3,h4,h5,h6');
  const words = [...headings].reduce(
    (text, each) => text.replace(page.text(each), ''),
    page.text(entry),
  );
  return !words.trim();
}
