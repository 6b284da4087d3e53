import type { ElementRule } from '../../../contract/types.ts';
import { inAnyLanguage } from '../../../language/own-words.ts';
import { listenersOf, withCalled } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';
import { plain } from '../../../page/words.ts';
import { REMOVES } from './words.ts';

const MAX_STEPS = 4;
/** `list.remove(item)` of a class or an option would have something in the brackets. */
const TAKES_AWAY = /\.remove\(\s*\)|\.removeChild\(|\.(?:detach|empty)\(\s*\)/;
const GIVES_FOCUS = /\.focus\s*\(|showModal|\.select\s*\(|confirm\s*\(/i;

/** The first of several: they do the same. */
export const rule: ElementRule = {
  id: 'removal-loses-focus',
  level: 'warning',
  wcag: ['2.4.3'],
  isMinor: true,
  selector: 'li:first-child button,tr:nth-child(-n+2) button,div:first-child>button',
  check(element, page) {
    const text = page.name(element);
    if (!inAnyLanguage(REMOVES, plain(text)) || !page.isTabbable(element)) return undefined;
    const source = clickSource(element, page);
    return TAKES_AWAY.test(source) && !GIVES_FOCUS.test(source)
      ? { element, facts: { text } }
      : undefined;
  },
};

/** Of the button itself, or of what around it listens for all of them. */
function clickSource(element: Element, page: PageView): string {
  let each: Element | null = element;
  for (let step = 0; each && step < MAX_STEPS; step++, each = page.parent(each)) {
    const own = listenersOf(page).sources(each, 'click').join('\n');
    if (own) return withCalled(page, own);
  }
  return '';
}
