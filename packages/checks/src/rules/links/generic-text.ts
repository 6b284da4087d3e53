import type { PageView } from '../../page/page-view.ts';
import { plain } from '../../page/words.ts';

/** The kind of a file is no name of what is in it. */
const FORMAT = /^(?:pdf|docx?|xlsx?|odt|ods|rtf|csv|zip|pptx?|word|excel)$/;
const HAS_TEXT = /[\p{L}\p{N}]/u;

/** Whether the name of a link tells nothing, in its language, or has no letters at all. */
export function isGeneric(name: string, element: Element, page: PageView): boolean {
  const generic = page.words(element, 'link-generic');
  return !HAS_TEXT.test(name) || FORMAT.test(plain(name)) || !!generic?.test(plain(name));
}
