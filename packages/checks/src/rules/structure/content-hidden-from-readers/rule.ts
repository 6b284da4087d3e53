import type { ElementRule } from '../../../contract/types.ts';
import { wordsOf } from '../../../page/prose.ts';

/** Less may be decoration, or be said elsewhere in other words. */
const MIN_WORDS = 15;
const OTHER = 'dialog[open],[aria-modal=true],[role=dialog],[role=alertdialog]';

/** What sighted people read, and screen readers are told to pass over. */
export const rule: ElementRule = {
  id: 'content-hidden-from-readers',
  level: 'warning',
  wcag: ['1.3.1', '4.1.2'],
  isMinor: true,
  selector: '[aria-hidden=true]',
  check(element, page) {
    const around = page.parent(element);
    if (!page.isShown(element) || (around && !page.isExposed(around))) return undefined;
    const text = page.text(element);
    // Letters of an icon font, and what is typed in code, are drawn and not read.
    if (wordsOf(text).length < MIN_WORDS || element.matches('svg,pre,code,math,.katex-html')) {
      return undefined;
    }
    // While a dialog is open, what is behind it is hidden for good reason.
    if (page.all(OTHER).some((each) => page.isShown(each))) return undefined;
    const isSaid = (each: Element): boolean =>
      page.isExposed(each) && sameText(each, text) && !each.contains(element);
    if (page.all('p,li,div,span,section,td,a,button,h1,h2,h3').some(isSaid)) return undefined;
    return { element, facts: { text: text.slice(0, 60) } };

    function sameText(each: Element, other: string): boolean {
      return each !== element && each.textContent.length >= other.length / 2
        ? page.text(each).includes(other) || page.name(each).includes(other)
        : false;
    }
  },
};
