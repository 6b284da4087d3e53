import type { ElementRule } from '../../../contract/types.ts';
import { inLanguage } from '../../../language/own-words.ts';
import { decodeFragment } from '../../../page/fragment.ts';
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
      page.text(target) !== '' &&
      target.contains(first) &&
      first.querySelectorAll('a[href]').length > 2 &&
      !/^(?:main|article)$/.test(target.localName) &&
      target.getAttribute('role') !== 'main';
    return isAhead
      ? { element, facts: { text: page.name(element), how: 'a place before the navigation' } }
      : undefined;
  },
};
