import type { ElementRule } from '../../../contract/types.ts';
import { inLanguage } from '../../../language/own-words.ts';
import { decodeFragment } from '../../../page/fragment.ts';
import type { PageView } from '../../../page/page-view.ts';
import { plain } from '../../../page/words.ts';
import { SKIPS_TO } from './words.ts';

const BEFORE = 'nav,[role=navigation]';

/** The first link of a page says where it leads: past what is the same on every page. */
export const rule: ElementRule = {
  id: 'skip-link-astray',
  level: 'warning',
  wcag: ['2.4.1'],
  isMinor: true,
  selector: 'a[href^="#"]',
  check(element, page) {
    const says = inLanguage(SKIPS_TO, page.langOf(element));
    const id = decodeFragment(element.getAttribute('href')?.slice(1) ?? '');
    if (!id || !says?.test(plain(page.name(element))) || !page.isTabbable(element))
      return undefined;
    const target = page.byId(element, id) ?? page.document.getElementsByName(id)[0];
    if (!target) return undefined;
    if (page.style(target).display === 'none' || !page.isExposed(target)) {
      return { element, facts: { text: page.name(element), how: 'what is hidden' } };
    }
    const [first] = page.all(BEFORE).filter((nav) => page.isShown(nav));
    const isAhead =
      first !== undefined &&
      first.querySelectorAll('a[href]').length > 2 &&
      (page.text(target) === '' ? isMarkBefore(target, first, page) : holds(target, first));
    return isAhead
      ? { element, facts: { text: page.name(element), how: 'a place before the navigation' } }
      : undefined;
  },
};

function holds(target: Element, nav: Element): boolean {
  const isMain = target.matches('main,article,[role=main]');
  return !isMain && target.contains(nav);
}

/** An empty anchor from which the navigation still lies ahead, and the main part behind that. */
function isMarkBefore(target: Element, nav: Element, page: PageView): boolean {
  const [main] = page.all('main,[role=main],h1');
  return main !== undefined && isBefore(target, nav) && isBefore(nav, main);
}

function isBefore(a: Element, b: Element): boolean {
  return a.compareDocumentPosition(b) === Node.DOCUMENT_POSITION_FOLLOWING;
}
