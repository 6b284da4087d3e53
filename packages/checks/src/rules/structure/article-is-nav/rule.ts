import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { wordsOf } from '../../../page/prose.ts';

export const rule: ElementRule = {
  id: 'article-is-nav',
  level: 'warning',
  wcag: ['1.3.1'],
  selector: 'article,[role=article]',
  check(element, page) {
    if (!page.isExposed(element) || page.closest(element, '[role=feed]')) return undefined;
    const links = [...element.querySelectorAll('a[href]')].filter((each) => page.isExposed(each));
    const inLists = links.filter((each) => each.closest('nav,[role=navigation],li'));
    if (inLists.length < 2) return undefined;
    const headings = [...element.querySelectorAll('h1,h2,h3,h4,h5,h6')];
    const rest = count(element, page) - sum(links, page) - sum(headings, page);
    return rest < 8 && links.length > 1 ? { element } : undefined;
  },
};

function sum(elements: readonly Element[], page: PageView): number {
  return elements.reduce((all, each) => all + count(each, page), 0);
}

function count(element: Element, page: PageView): number {
  return wordsOf(page.text(element)).length;
}
