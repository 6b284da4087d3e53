import type { ElementRule } from '../../../contract/types.ts';
import { inAnyLanguage } from '../../../language/own-words.ts';
import { plain } from '../../../page/words.ts';
import { CONTACTS } from './words.ts';

/** An icon is about as wide as high; a line of letters is not. */
const MIN_RATIO = 2.5;
const BLOCK = 'p,li,td,dd,address,div,section,main,body';
const DETAIL = /\d{3}|@|\(at\)/;

export const rule: ElementRule = {
  id: 'contact-in-picture',
  level: 'warning',
  wcag: ['1.1.1', '1.4.5'],
  isMinor: true,
  selector: 'img[alt]',
  check(element, page) {
    const alt = element.getAttribute('alt')?.trim() ?? '';
    const { width, height } = page.rect(element);
    if (width < MIN_RATIO * height || !page.isShown(element) || !page.isExposed(element))
      return undefined;
    if (!inAnyLanguage(CONTACTS, plain(alt)) || page.closest(element, 'a[href*=":"]'))
      return undefined;
    const block = page.closest(element, BLOCK);
    return block && DETAIL.test(page.text(block)) ? undefined : { element, facts: { alt } };
  },
};
