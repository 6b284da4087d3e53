import type { ElementRule } from '../../../contract/types.ts';
import { inAnyLanguage } from '../../../language/own-words.ts';
import type { PageView } from '../../../page/page-view.ts';
import { plain } from '../../../page/words.ts';
import { SAYS_OLD } from './words.ts';

/** What is done, or cannot be chosen, says so by its own state. */
const OTHER = 'del,s,strike,[role=deletion],[aria-disabled=true],:disabled,[aria-checked=true]';
const ENTRY = 'li,tr,label,[role=listitem],[role=row]';

export const rule: ElementRule = {
  id: 'struck-by-style',
  level: 'warning',
  wcag: ['1.3.1'],
  isMinor: true,
  selector: 'span,p,li,td,dd,div,b,i,em,strong,small,font,a,label',
  check(element, page) {
    const text = page.ownText(element);
    if (!text || !/line-through/.test(page.style(element).textDecorationLine)) return undefined;
    if (!page.isShown(element) || !page.isExposed(element)) return undefined;
    const isOther = page.closest(element, OTHER) !== null || isTicked(element, page);
    return isOther || isSaid(element, page)
      ? undefined
      : { element, facts: { text: text.slice(0, 60) } };
  },
};

/** In a list of what there is to do, the box beside it tells. */
function isTicked(element: Element, page: PageView): boolean {
  return page.closest(element, ENTRY)?.querySelector('input:checked') != null;
}

function isSaid(element: Element, page: PageView): boolean {
  const around = page.parent(element);
  return inAnyLanguage(SAYS_OLD, plain(page.text(around ?? element)));
}
