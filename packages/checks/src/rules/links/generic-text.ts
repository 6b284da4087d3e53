import type { PageView } from '../../page/page-view.ts';
import { plain } from '../../page/words.ts';

const HAS_TEXT = /[\p{L}\p{N}]/u;

/** Whether the name of a link tells nothing, in its language, or has no letters at all. */
export function isGeneric(name: string, element: Element, page: PageView): boolean {
  const generic = page.words(element, 'link-generic');
  return !HAS_TEXT.test(name) || !!generic?.test(plain(name));
}
