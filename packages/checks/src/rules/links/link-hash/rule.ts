import type { ElementRule } from '../../../contract/types.ts';
import { decodeFragment } from '../../../page/fragment.ts';
import type { PageView } from '../../../page/page-view.ts';

export const rule: ElementRule = {
  id: 'link-hash',
  level: 'warning',
  wcag: [],
  selector: 'a[href^="#"],area[href^="#"]',
  check(element, page) {
    if (!page.isExposed(element) || page.role(element) !== 'link') return undefined;
    const target = (element.getAttribute('href') ?? '').slice(1);
    const name = page.name(element);
    const isLost =
      target === '' || target === '!'
        ? !page.anyWords('to-top').test(name)
        : isMissing(target, element, page);
    return isLost ? { element, facts: { text: name, target } } : undefined;
  },
};

/** Only where it is known that no script takes care of the link. */
function isMissing(target: string, element: Element, page: PageView): boolean {
  const { listeners, window, document } = page;
  const isHandled = listeners?.has(element, 'click') ?? true;
  if (isHandled || listeners?.has(window, 'hashchange') || /^top$|[/=?~]/i.test(target)) {
    return false;
  }
  const id = decodeFragment(target);
  return !page.byId(element, id) && !document.getElementById(id) && !hasAnchor(id, document);
}

function hasAnchor(name: string, document: Document): boolean {
  return !!document.querySelector(`a[name="${CSS.escape(name)}"]`);
}
