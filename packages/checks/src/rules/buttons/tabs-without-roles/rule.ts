import type { ElementRule } from '../../../contract/types.ts';

const LINKS = ':is(:scope,:scope>li)>:is(a,button)';
const TELLS =
  '[role=tab],[aria-expanded],[aria-selected],[aria-pressed],[aria-current],[aria-haspopup]';
const TARGETS = ['href', 'data-target', 'data-bs-target', 'aria-controls'];

/** Each of them leads to a part of the page, of which one only is shown. */
export const rule: ElementRule = {
  id: 'tabs-without-roles',
  level: 'warning',
  wcag: ['4.1.2', '1.3.1'],
  selector: 'ul:not([role]),ol:not([role]),nav,div',
  check(element, page) {
    const links = [...element.querySelectorAll(LINKS)];
    const [first] = links;
    if (!first || links.length < 2 || links.some((each) => each.matches(TELLS))) return undefined;
    const parts = links.map((link) => {
      const target = TARGETS.map((name) => link.getAttribute(name)).find(Boolean) ?? '';
      return page.byId(link, target.replace(/^#/, ''));
    });
    const isEach = parts.every(Boolean) && new Set(parts).size === parts.length;
    const shown = parts.filter((each) => each && page.isShown(each));
    if (!isEach || shown.length !== 1 || !links.every((each) => page.isShown(each))) {
      return undefined;
    }
    return { element, facts: { text: page.name(first) } };
  },
};
