import type { PageView } from './page-view.ts';

const BLOCK = 'p,li,td,th,dd,dt,figcaption,caption,h1,h2,h3,h4,h5,h6,label,summary';
/** A block that is longer speaks of more than one thing. */
const MAX_BLOCK = 200;

/** Lower case, with one blank between words and nothing else: to compare what people read. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What is said of an element by itself and by the short block that it stands in. */
export function wordsAround(element: Element, page: PageView): string {
  const block = page.closest(element, BLOCK);
  const text = block ? page.text(block) : '';
  return [
    page.name(element),
    page.description(element),
    element.getAttribute('title') ?? '',
    text.length > MAX_BLOCK ? '' : text,
  ].join(' ');
}
