import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { isGeneric } from '../generic-text.ts';

/** Names that teams give to what only screen readers shall get. */
const FOR_SCREEN_READERS =
  /\bsr\b|sr-?only|screen-?read|visual(?:ly)?-?hid|assist|off-?screen|a11y|accessib|acc-?hid|unsichtbar|nur-?screen/i;

export const rule: ElementRule = {
  id: 'hidden-text-in-link',
  level: 'warning',
  wcag: ['2.4.4'],
  selector: 'a[href],button,[role=link],[role=button]',
  check(element, page) {
    if (!element.firstElementChild || !page.isExposed(element)) return undefined;
    const hidden = [...element.querySelectorAll('*')].find((part) => isHiddenText(part, page));
    if (!hidden) return undefined;
    const names = `${hidden.getAttribute('class') ?? ''} ${hidden.id}`;
    const isMeant = FOR_SCREEN_READERS.test(names) || isGeneric(page.name(element), element, page);
    const text = hidden.textContent.trim();
    return isMeant ? { element, facts: { name: page.name(element), text } } : undefined;
  },
};

function isHiddenText(part: Element, page: PageView): boolean {
  if (
    !/\p{L}/u.test(part.textContent) ||
    part.closest('svg,[aria-hidden=true],template,style,script')
  )
    return false;
  const { display, visibility } = page.style(part);
  return display === 'none' || visibility !== 'visible';
}
