import type { ElementRule } from '../../../contract/types.ts';

const FAMILY = /material[ -]?(?:icons|symbols)|ligature/i;
const LIGATURE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/** Fonts that draw a picture in place of an English word: the word is there for screen readers. */
export const rule: ElementRule = {
  id: 'icon-name-read-out',
  level: 'warning',
  wcag: ['1.1.1'],
  isMinor: true,
  selector: '[class*=material],[class*=icon],[class*=symbol],i:not(:empty),mat-icon,md-icon',
  check(element, page) {
    const word = page.ownText(element);
    if (!LIGATURE.test(word) || element.firstElementChild || !page.isExposed(element))
      return undefined;
    const isFont = FAMILY.test(page.style(element).fontFamily);
    if (!isFont || element.matches('[aria-label],[role=img]')) return undefined;
    // A name given to the control replaces the words inside.
    const control = page.closest(element, 'a,button,[role=button],[role=link]');
    if (control && !page.name(control).includes(word)) return undefined;
    return { element, facts: { text: word } };
  },
};
