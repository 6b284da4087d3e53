import { cache } from './cache.ts';
import type { PageView } from './page-view.ts';
import { PROSE, proseOf, wordsOf } from './prose.ts';

const ENOUGH_WORDS = 300;

/** The beginning of what the page says in its own language: without parts that are marked as another. */
export const textOfPage = cache((page: PageView): string => {
  const root = page.document.documentElement;
  let text = page.document.title;
  let words = 0;
  for (const element of page.all(PROSE)) {
    if (words > ENOUGH_WORDS) break;
    if (page.closest(element, '[lang],[xml\\:lang]') !== root) continue;
    const prose = proseWithoutParts(element, page);
    words += wordsOf(prose).length;
    text += `\n${prose}`;
  }
  return text;
});

/** A paragraph without what in it is marked as another language, or is code. */
export function proseWithoutParts(element: Element, page: PageView): string {
  const prose = proseOf(element, page);
  if (!prose) return '';
  return [...element.querySelectorAll('[lang],[translate=no],code,kbd,samp,address')].reduce(
    (rest, part) => rest.replace(page.text(part), ' . '),
    prose,
  );
}
